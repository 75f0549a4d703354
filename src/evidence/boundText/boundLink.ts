/** What a link of a text says of the number in it: the value it is bound to, or why it is bound to none. */
export interface BoundLink {
  readonly kind: 'value' | 'exact';
  readonly to: string;
}

/** Reads the address of a link that binds or marks a number: `value:dataset/row/column`, `exact:date`. */
export function boundLink(url: string): BoundLink | undefined {
  const [, kind, to = ''] = /^(value|exact):(.+)$/su.exec(url) ?? [];
  return kind === 'value' || kind === 'exact' ? { kind, to: decodeURI(to) } : undefined;
}

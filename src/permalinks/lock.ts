/** A published address that must never break. */
export interface LockedAnchor {
  /** Day it was first published, YYYY-MM-DD. */
  readonly first: string;
  /** Title under which it was last published. */
  readonly title: string;
}

/**
 * `content/permalinks.json`: pages by path, and what is linked in each by id. `""` is the page itself,
 * `"?name=value"` a setting of a figure.
 */
export type Lock = Readonly<Record<string, Readonly<Record<string, LockedAnchor>>>>;

import type { Note } from './note.ts';

/** What stands over a part of a picture. */
export interface Heading {
  readonly key: string;
  readonly x: number;
  /** Baseline of the title; what it is a title of stands 17 px lower. */
  readonly y: number;
  readonly title: string;
  readonly sub: string;
  /** Stands back behind another part that is being read. */
  readonly quiet?: boolean | undefined;
}

/** A title, and under it what is shown. */
export function heading({ key, x, y, title, sub, quiet }: Heading): Note[] {
  const voice = `t14 strong${quiet ? ' quiet' : ''}`;
  return [
    { key: `${key}/title`, x, y, text: title, class: voice },
    { key: `${key}/sub`, x, y: y + 17, text: sub, class: 't12 faint' },
  ];
}

/** A published address that must never break. */
export interface LockedAnchor {
  /** Day it was first published, YYYY-MM-DD. */
  readonly first: string;
  /** Title at that time, for people who read the lock. */
  readonly title: string;
  /** Id that took its place, when it was renamed; the old one stays in the page as an alias. */
  readonly movedTo?: string;
}

/** `content/permalinks.json`: pages by path, and the anchors of each by id. `""` is the page itself. */
export type Lock = Readonly<Record<string, Readonly<Record<string, LockedAnchor>>>>;

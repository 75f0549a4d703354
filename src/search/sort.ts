/** What a result is: its kind, and its part of the site where it belongs to one. */
export type Sort = readonly [kind: string, part?: string];

/** The sort of every result, by the id Pagefind gives it. */
export type Sorts = Readonly<Record<string, Sort>>;

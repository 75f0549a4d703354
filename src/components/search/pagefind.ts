/** The part of Pagefind's interface that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<Answer>;
}

export interface Answer {
  readonly results: readonly { readonly id: string; data(): Promise<Found> }[];
  /** How many of the results of these words each filter holds, as if only the other filters were set. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A page, or an entry of a list, that has the words. */
export interface Found {
  readonly url: string;
  /** HTML of which only `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Its sections that have the words. */
  readonly sub_results?: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

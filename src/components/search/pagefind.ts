/** The part of Pagefind's interface that the search page uses (pagefind.app/docs/api). */
export interface Pagefind {
  options(options: { readonly baseUrl: string; readonly excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly Result[] }>;
}

/** A result before what it says is loaded. */
export interface Result {
  readonly id: string;
  data(): Promise<Found>;
}

/** A page, or an entry of a list, that has the words. */
export interface Found {
  readonly url: string;
  /** HTML of which only `<mark>` is markup. */
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  /** Its sections that have the words. */
  readonly sub_results?: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}

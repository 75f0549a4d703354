/** A chapter of the book: an essay as the browser drew it. */
export interface Chapter {
  readonly slug: string;
  readonly title: string;
  /** XHTML of the body, its links still as on the site. */
  readonly html: string;
  /** What can be linked in it. */
  readonly ids: readonly string[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

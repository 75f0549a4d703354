/**
 * Where the file of a reference stands: `/essays/the-lease/#one-year` has its BibLaTeX at
 * `/cite/essays/the-lease/one-year.bib`.
 */
export function fileAddress(address: string, ending: string): string {
  return `/cite${address.replace('/#', '/').replace(/\/$/u, '')}.${ending}`;
}

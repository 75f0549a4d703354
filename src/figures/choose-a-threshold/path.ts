/** Path data with its numbers kept to a tenth of a px: more is bytes nobody sees. */
export function path(words: TemplateStringsArray, ...at: number[]): string {
  return String.raw({ raw: words }, ...at.map((value) => Math.round(value * 10) / 10));
}

/** A text as its sentences. A full stop ends one when a space and a capital letter or a digit follow. */
export function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]) +(?=[\p{Lu}\d])/u);
}

/** A text with the apostrophes of print: `Synergy's` is "Synergy’s". */
export function typographic(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\d])'|'(?=\d0s)/gu, '’');
}

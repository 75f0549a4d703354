const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');

const ascii = range(0x20, 0x7e);
const without = (text: string, unused: string): string =>
  [...text].filter((character) => !unused.includes(character)).join('');

const accents = 'àáäåçèéêëíñóôöøúüÁÅÉÓÖØÜ';
const spaces = '\u00a0\u2009';
const dashesAndQuotes = '–—‘’“”…';
const signs = '£€§©°²³½·×÷−↑↓';

/**
 * The characters each font file carries. The signs → ← ≈ ≤ ≥ are in neither family as published;
 * the stand-in fonts of the stylesheet draw them.
 */
export const characters = {
  serif: without(ascii, '<>{}|^~\\`_') + accents + spaces + dashesAndQuotes + signs,
  sans: without(ascii, '{}^\\`') + accents + spaces + dashesAndQuotes + signs,
  italic: without(ascii, '<>{}|^~\\=+#@*_`[]"\'$%;') + 'áäçèéóöøü' + spaces + dashesAndQuotes + '·',
  extended: 'čīłńśšžŁ',
  greek: 'λσΣ',
} as const;

/** Words of a long selection that stand for it at either end. */
const WORDS = 5;

/** A selection, and the text of the page round it. */
export interface Selected {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** Whether it goes over more than one paragraph: then it must be named by its ends. */
  readonly long: boolean;
}

/**
 * The text directive that finds selected words in a page (`:~:text=`, URL Fragment Text Directives). Browsers
 * match whole words, the first time they stand there: part of a word is made whole, and a selection whose
 * words stand earlier too is named with those before it.
 */
export function textDirective({ before, text, after, long }: Selected): string {
  const head = /[\p{L}\p{N}]*$/u.exec(/^\p{L}|^\p{N}/u.test(text) ? before : '')?.[0] ?? '';
  const tail = /^[\p{L}\p{N}]*/u.exec(/[\p{L}\p{N}]$/u.test(text) ? after : '')?.[0] ?? '';
  const words = wordsOf(`${head}${text.trim()}${tail}`);
  const byEnds = long || words.length > 4 * WORDS;
  const size = Math.min(WORDS, Math.floor(words.length / 2));
  const [from, to] = byEnds && size ? [words.slice(0, size), words.slice(-size)] : [words, []];
  const earlier = wordsOf(before.slice(0, before.length - head.length));
  const isRepeated = ` ${earlier.join(' ')} `.includes(` ${from.join(' ')} `);
  const prefix = isRepeated ? `${encoded(earlier.slice(-WORDS))}-` : '';
  return `:~:text=${[prefix, encoded(from), encoded(to)].filter(Boolean).join(',')}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(Boolean);
}

/** Percent-encoded, the signs of the directive's own syntax too. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

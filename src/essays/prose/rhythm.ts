import { deviation, median } from 'd3-array';
import type { ProseSentence } from './sentencesIn.ts';

/** How an essay's sentences vary. */
export interface Rhythm {
  /** Words of the middle sentence. */
  readonly median: number;
  /** Standard deviation of words a sentence. */
  readonly spread: number;
  /** Share of sentences over thirty words, in percent. */
  readonly long: number;
  /** Share of sentences that begin with The, in percent. */
  readonly the: number;
  /** Share of sentences that begin with But, So, Yet or And yet, in percent. */
  readonly turns: number;
}

/** Measures sentences; zero for none. */
export function rhythm(sentences: readonly ProseSentence[]): Rhythm {
  const lengths = sentences.map(({ text }) => (text.match(/[\w’'-]+/gu) ?? []).length);
  const share = (meets: (text: string, words: number) => boolean) =>
    (100 * sentences.filter(({ text }, i) => meets(text, lengths[i] ?? 0)).length) /
    Math.max(1, sentences.length);
  return {
    median: median(lengths) ?? 0,
    spread: deviation(lengths) ?? 0,
    long: share((_, words) => words > 30),
    the: share((text) => /^The\b/u.test(text)),
    turns: share((text) => /^(?:But|So|Yet|And yet)\b/u.test(text)),
  };
}

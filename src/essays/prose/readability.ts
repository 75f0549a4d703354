import type { Root } from 'mdast';
import { sentencesIn } from './sentencesIn.ts';

/** How an essay reads, in numbers; none of them is a goal. */
export interface Readability {
  readonly words: number;
  /** Mean words a sentence. */
  readonly length: number;
  /** Flesch reading ease (Flesch 1948): 60 to 70 is plain English, 30 to 50 a college text. */
  readonly ease: number;
  /** Share of sentences with a passive verb, in percent, by a rule of thumb: a form of "be" and a participle. */
  readonly passive: number;
}

const PASSIVE =
  /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?(?:\w+ed|made|sold|bought|built|paid|held|given|taken|known|shown|drawn|written|read|found|put|set|spent|lost|left|met|kept|told|said|seen|run|cut|lent|borne|meant)\b/iu;

/** Measures an essay's prose. */
export function readability(tree: Root): Readability {
  const sentences = sentencesIn(tree);
  const words = sentences.flatMap(({ text }) => text.match(/[\w’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const length = words.length / sentences.length;
  const passive = sentences.filter(({ text }) => PASSIVE.test(text)).length;
  return {
    words: words.length,
    length,
    ease: 206.835 - 1.015 * length - 84.6 * (syllables / words.length),
    passive: (100 * passive) / sentences.length,
  };
}

/** Syllables by groups of vowels, less a silent e: near enough for an average. */
function syllablesIn(word: string): number {
  const groups = word
    .toLowerCase()
    .replace(/e$/u, '')
    .match(/[aeiouy]+/gu);
  return Math.max(1, groups?.length ?? 1);
}

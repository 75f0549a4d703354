import type { QuizItem } from './lesson.ts';

/** Something of the site that can be put on a reading list or into a course. */
export interface Entry {
  /** Names it in the address of a reading list: `the-hedge.toyota`, `figure.deal-web`, `quiz.the-hedge`. */
  readonly key: string;
  readonly kind: 'section' | 'figure' | 'data' | 'quiz';
  readonly title: string;
  /** From the root of the site, with its fragment. */
  readonly path: string;
  /** What it takes a reader, in minutes and parts of them. */
  readonly minutes: number;
  /** The items of a quiz. */
  readonly quiz?: readonly QuizItem[];
}

/** An essay with all that belongs to it, in reading order. */
export interface CatalogueEssay {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly part: string;
  readonly path: string;
  readonly minutes: number;
  readonly entries: readonly Entry[];
}

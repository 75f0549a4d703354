import type { Place } from '../evidence/place.ts';

/** A piece of teaching text: XHTML whose links begin at the root of the site, and its words alone. */
export interface Rich {
  readonly html: string;
  readonly text: string;
}

/** One step of a lesson plan. */
export interface Step {
  readonly name: string;
  readonly minutes: number;
  /** The whole step, name and minutes included. */
  readonly words: Rich;
}

export interface Plan {
  readonly minutes: number;
  readonly steps: readonly Step[];
}

/** The levels of the discussion prompts, in the order of the page. */
export const levels = ['Secondary', 'Undergraduate', 'Graduate'] as const;
export type Level = (typeof levels)[number];

export interface Prompts {
  readonly level: Level;
  readonly questions: readonly Rich[];
}

export interface Exercise {
  readonly title: string;
  readonly task: Rich;
  /** Names of the datasets the task links to. */
  readonly datasets: readonly string[];
  /** Names of the figures the task links to. */
  readonly figures: readonly string[];
  /** What a good answer has; for the teacher. */
  readonly notes: Rich;
}

/** The kinds of quiz items by the words that name them in `teach.md`. */
export const kinds = {
  'Multiple choice': 'choice',
  'Multiple response': 'responses',
  'True or false': 'true-false',
  'Short text': 'text',
} as const;
export type Kind = (typeof kinds)[keyof typeof kinds];

export interface Option {
  readonly words: Rich;
  readonly right: boolean;
  /** What a learner is told who chose it. */
  readonly feedback?: Rich | undefined;
}

export interface QuizItem {
  readonly kind: Kind;
  readonly stem: Rich;
  /** Empty for a short text. */
  readonly options: readonly Option[];
  /** What is accepted as a short text, the best answer first; empty otherwise. */
  readonly accepted: readonly string[];
  /** What every learner is told after answering. */
  readonly feedback: Rich;
}

/** A link of the notes to a page or section of the site, to be checked. */
export interface LessonLink extends Place {
  /** From the root of the site: `/essays/the-lease/#in-the-figure`. */
  readonly to: string;
}

/** The teaching notes of an essay, read. */
export interface Lesson {
  readonly slug: string;
  readonly intro: Rich;
  readonly plans: readonly Plan[];
  readonly prompts: readonly Prompts[];
  readonly exercise: Exercise;
  readonly quiz: readonly QuizItem[];
}

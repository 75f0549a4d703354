import type { KeptPage } from '../permalinks/keptPage.ts';
import type { Content } from '../essays/content.ts';

/** What is asked of a person who begins something new; a flag of its name answers it. */
export interface Question {
  readonly flag: string;
  readonly asks: string;
  /** Taken where nothing is answered; without it there must be an answer. */
  readonly default?: string;
  /** Names that may be answered. */
  readonly of?: readonly string[];
}

export type Answers = Readonly<Record<string, string>>;

/** A change to the project: a file that is not there yet, a text behind the end of one, or in the place of another. */
export type Change =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly append: string }
  | { readonly path: string; readonly find: string; readonly write: string };

/** What is made, and what its author does next. */
export interface Made {
  readonly changes: readonly Change[];
  /** Pages whose addresses are locked with it, where its content does not tell them. */
  readonly locks?: readonly KeptPage[];
  readonly next: readonly string[];
}

/** Something that can be begun with `npm run new`. */
export interface Kind {
  /** "an essay: …", for the list of kinds. */
  readonly what: string;
  readonly name: RegExp;
  readonly questions: (content: Content, name: string) => readonly Question[];
  /** Why there can be none of this name; undefined when there can. */
  readonly taken: (content: Content, name: string) => string | undefined;
  readonly make: (name: string, answers: Answers, content: Content) => Made;
}

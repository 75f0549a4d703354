import type { QuizItem } from '../lesson.ts';

/** A course as it is packed: plain data, so that the same builder runs at build and in the browser. */
export interface Course {
  /** Letters, digits and hyphens; names the file. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly modules: readonly Module[];
}

export interface Module {
  readonly title: string;
  readonly items: readonly CourseItem[];
}

export type CourseItem = WebLink | NotesPage | Quiz;

/** A link to a page or section of the site. */
export interface WebLink {
  readonly kind: 'link';
  readonly title: string;
  /** Absolute, with its fragment. */
  readonly url: string;
}

/** A page of text inside the cartridge. */
export interface NotesPage {
  readonly kind: 'page';
  readonly title: string;
  /** XHTML of the body; links are absolute. */
  readonly html: string;
}

export interface Quiz {
  readonly kind: 'quiz';
  readonly title: string;
  readonly items: readonly QuizItem[];
}

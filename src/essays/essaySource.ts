import type { Place } from '../evidence/place.ts';
import type { YamlFile } from '../evidence/readYaml.ts';

/** A component as it is used in an essay. */
export interface Use extends Place {
  readonly component: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Whether an attribute holds code, which is refused, so that nothing can be said of what it names. */
  readonly opaque: boolean;
}

export interface Attribute extends Place {
  readonly value: string;
}

/** A heading; `id` is undefined where the author gave none. */
export interface Heading extends Place {
  readonly depth: number;
  readonly text: string;
  readonly id: string | undefined;
  /** Where its line ends, braces and all. */
  readonly end: Place;
}

/** A link in a text, with where it leads as it was written. */
export interface TextLink extends Place {
  readonly to: string;
}

/** A picture beside an essay, with the words for those who do not see it. */
export interface Picture extends Place {
  readonly name: string;
  readonly alt: string;
}

/** A sentence that prints bound values; its place is that of the first, and `#` stands for each in its text. */
export interface BoundSentence extends Place {
  readonly text: string;
  readonly values: readonly string[];
}

/** An essay as written: what it uses and in which order, before anything is looked up. */
export interface EssaySource {
  readonly slug: string;
  /** Path from the project's root. */
  readonly file: string;
  /** What stands between the `---` lines. */
  readonly data: YamlFile;
  readonly headings: readonly Heading[];
  readonly uses: readonly Use[];
  readonly links: readonly TextLink[];
  readonly pictures: readonly Picture[];
  readonly boundSentences: readonly BoundSentence[];
  readonly words: number;
}

import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../essays/text/parseMarkdown.ts';
import { boundLink } from '../evidence/boundText/boundLink.ts';
import type { Problem } from '../evidence/problem.ts';
import type { Lesson, LessonLink } from './lesson.ts';
import { placeOf, type Tell } from './placeOf.ts';
import { readExercise } from './readExercise.ts';
import { readPlan } from './readPlan.ts';
import { readPrompts } from './readPrompts.ts';
import { readQuiz } from './readQuiz.ts';
import { fromRoot, richText } from './richText.ts';

/** A heading and what stands under it, to the next heading of its rank. */
export interface Section {
  readonly heading: Heading;
  readonly title: string;
  readonly body: readonly RootContent[];
}

export interface ReadLesson {
  /** As far as it could be read; whole where there are no problems. */
  readonly lesson: Lesson;
  readonly links: readonly LessonLink[];
  readonly problems: readonly Problem[];
}

/** The parts of every `teach.md`, in their order, and how their headings begin. */
const PARTS = {
  short: 'Plan for 45 minutes',
  long: 'Plan for 90 minutes',
  prompts: 'Discussion prompts',
  exercise: 'Data exercise',
  quiz: 'Quiz',
} as const;

/** Reads the text of a `teach.md` into its parts; what is missing or wrong is told with its place. */
export function readLesson(text: string, slug: string, file: string): ReadLesson {
  const problems: Problem[] = [];
  const tell: Tell = (node, rule, message, fix) =>
    problems.push({ file, ...placeOf(node), rule, message, fix });
  const root = parseMarkdown(text);
  const { before, sections } = sectionsOf(root.children, 2);
  const part = (name: keyof typeof PARTS): Section | undefined => {
    const found = sections.filter(({ title }) => title.startsWith(PARTS[name]));
    if (found.length !== 1)
      tell(
        found[1]?.heading ?? root,
        'lesson-part',
        `the part "${PARTS[name]}" ${found.length ? 'stands twice' : 'is missing'}`,
        'content/essays/README.md shows a whole teach.md',
      );
    return found[0];
  };
  const [short, long] = [part('short'), part('long')];
  const exercise = part('exercise');
  const lesson: Lesson = {
    slug,
    intro: richText(
      before.filter(({ type }) => type !== 'heading'),
      slug,
    ),
    plans: [
      ...(short ? [readPlan(short, 45, slug, tell)] : []),
      ...(long ? [readPlan(long, 90, slug, tell)] : []),
    ],
    prompts: readPrompts(part('prompts'), slug, tell),
    exercise: readExercise(exercise, slug, tell),
    quiz: readQuiz(part('quiz'), slug, tell),
  };
  return { lesson, links: linksOf(root, slug), problems };
}

/** Cuts a run of nodes at its headings of one rank. */
export function sectionsOf(
  nodes: readonly RootContent[],
  depth: number,
): { before: RootContent[]; sections: Section[] } {
  const before: RootContent[] = [];
  const sections: (Section & { body: RootContent[] })[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth)
      sections.push({ heading: node, title: toString(node).trim(), body: [] });
    else (sections.at(-1)?.body ?? before).push(node);
  }
  return { before, sections };
}

function linksOf(root: Root, slug: string): LessonLink[] {
  const links: LessonLink[] = [];
  visit(root, 'link', (node) => {
    if (boundLink(node.url)) return;
    links.push({ ...placeOf(node), to: fromRoot(node.url, slug) });
  });
  return links;
}

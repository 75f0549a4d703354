import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { Exercise } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import { sectionsOf, type Section } from './readLesson.ts';
import { richText } from './richText.ts';

const EMPTY = { html: '', text: '' };

/** Reads the data exercise: the task, the datasets and figures it links, and the notes on its answer. */
export function readExercise(part: Section | undefined, slug: string, tell: Tell): Exercise {
  if (!part) return { title: '', task: EMPTY, datasets: [], figures: [], notes: EMPTY };
  const { heading } = part;
  const { before, sections } = sectionsOf(part.body, 3);
  const title = /^Data exercise: (.+)$/u.exec(part.title)?.[1] ?? '';
  if (!title)
    tell(
      heading,
      'lesson-exercise',
      'the data exercise has no title',
      'write "## Data exercise: …"',
    );
  const task = { type: 'root', children: before } satisfies Root;
  const named = (kind: 'data' | 'figures') => [...new Set(linked(task, kind))];
  const [datasets, figures] = [named('data'), named('figures')];
  if (!datasets.length && !figures.length)
    tell(
      heading,
      'lesson-exercise',
      'the data exercise links no dataset and no figure',
      'link what is worked with: [`chips`](/data/chips/)',
    );
  const notes = sections.find((section) => section.title === 'Notes on the answer');
  if (!notes?.body.length)
    tell(
      heading,
      'lesson-exercise',
      'the data exercise has no notes on its answer',
      'write "### Notes on the answer" and what a good answer has',
    );
  return {
    title,
    task: richText(before, slug),
    datasets,
    figures,
    notes: richText(notes?.body ?? [], slug),
  };
}

function linked(root: Root, kind: string): string[] {
  const names: string[] = [];
  visit(root, 'link', ({ url }) => {
    const name = new RegExp(`^/${kind}/([^/]+)/`, 'u').exec(url)?.[1];
    if (name) names.push(name);
  });
  return names;
}

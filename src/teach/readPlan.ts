import type { List, ListItem, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plan, Step } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import type { Section } from './readLesson.ts';
import { richText } from './richText.ts';

const FIX = 'write "1. **Name (10 minutes).** What is done"';

/** Reads a plan: a numbered list whose steps name their minutes, which add up to the plan's. */
export function readPlan(
  { heading, body }: Section,
  minutes: number,
  slug: string,
  tell: Tell,
): Plan {
  const items = listsIn(body).flatMap((list) => list.children);
  const steps = items.flatMap((item) => readStep(item, slug, tell));
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  if (!items.length)
    tell(heading, 'lesson-plan', `the plan for ${minutes} minutes has no steps`, FIX);
  else if (steps.length === items.length && sum !== minutes)
    tell(
      heading,
      'lesson-plan',
      `the steps of the plan for ${minutes} minutes take ${sum}`,
      'give each step minutes that add up',
    );
  return { minutes, steps };
}

export function listsIn(body: readonly RootContent[]): List[] {
  return body.filter((node) => node.type === 'list');
}

function readStep(item: ListItem, slug: string, tell: Tell): Step[] {
  const [first] = item.children;
  const head = first?.type === 'paragraph' ? first.children[0] : undefined;
  const [, name, minutes] =
    /^(.+?) \((\d+) minutes?\)\.?$/u.exec(head?.type === 'strong' ? toString(head) : '') ?? [];
  if (name && minutes)
    return [{ name, minutes: Number(minutes), words: richText(item.children, slug) }];
  tell(item, 'lesson-plan', 'a step without its name and minutes', FIX);
  return [];
}

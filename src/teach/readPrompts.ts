import { levels, type Prompts } from './lesson.ts';
import type { Tell } from './placeOf.ts';
import { sectionsOf, type Section } from './readLesson.ts';
import { listsIn } from './readPlan.ts';
import { richText } from './richText.ts';

/** Reads the discussion prompts: a numbered list under each level. */
export function readPrompts(part: Section | undefined, slug: string, tell: Tell): Prompts[] {
  if (!part) return [];
  const { sections } = sectionsOf(part.body, 3);
  for (const { heading, title } of sections)
    if (!levels.some((level) => level === title))
      tell(
        heading,
        'lesson-level',
        `"${title}" is no level`,
        `the levels are ${levels.join(', ')}`,
      );
  return levels.map((level) => {
    const section = sections.find(({ title }) => title === level);
    const questions = listsIn(section?.body ?? []).flatMap(({ children }) =>
      children.map((item) => richText(item.children, slug)),
    );
    if (!questions.length)
      tell(
        section?.heading ?? part.heading,
        'lesson-level',
        `there are no prompts for the level "${level}"`,
        `write "### ${level}" and a numbered list under it`,
      );
    return { level, questions };
  });
}

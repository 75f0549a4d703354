import type { Lesson, Rich } from './lesson.ts';
import { plainText, withBase } from './richText.ts';

/** Teaching notes as the XHTML of one page, for a platform or a reader without our style sheet. */
export function notesHtml(lesson: Lesson, objectives: readonly string[], base: string): string {
  const list = (tag: 'ol' | 'ul', items: readonly Rich[]) =>
    `<${tag}>${items.map(({ html }) => `<li>${html}</li>`).join('')}</${tag}>`;
  const { exercise, intro, plans, prompts } = lesson;
  const parts = [
    intro.html,
    '<h2>What a learner can do afterwards</h2>',
    list('ul', objectives.map(plainText)),
    ...plans.flatMap(({ minutes, steps }) => [
      `<h2>Plan for ${minutes} minutes</h2>`,
      list(
        'ol',
        steps.map(({ words }) => words),
      ),
    ]),
    '<h2>Discussion prompts</h2>',
    ...prompts.flatMap(({ level, questions }) => [`<h3>${level}</h3>`, list('ul', questions)]),
    `<h2>Data exercise: ${plainText(exercise.title).html}</h2>`,
    exercise.task.html,
    '<h3>Notes on the answer</h3>',
    exercise.notes.html,
  ];
  return withBase(parts.join('\n'), base);
}

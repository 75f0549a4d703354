import type { Note } from '../../figure-kit/drawing/note.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { longDate } from '../../layouts/longDate.ts';
import { CATEGORIES } from './categories.ts';
import type { Event } from './maths.ts';

/** The event being read, as lines of text from a corner down. */
export function readingOf(
  { id, title, date, category, grade, summary, why }: Event,
  x: number,
  y: number,
  width: number,
): Note[] {
  const lines = [
    ...wrap(title, width, 14.5, true).map((text) => ({ text, class: 't14 strong', step: 19 })),
    {
      text: `${longDate(date)} · ${CATEGORIES[category].toLowerCase()} · grade ${grade}`,
      class: 't12 faint',
      step: 18,
    },
    ...wrap(summary, Math.min(width, 620), 13.5).map((text) => ({ text, class: 't13', step: 18 })),
    ...wrap(`Our reading: ${why}`, Math.min(width, 620), 13.5).map((text) => ({
      text,
      class: 't13 quiet',
      step: 18,
    })),
  ];
  let at = y - 19;
  return lines.map(({ text, class: look, step }, i) => ({
    key: `${id}-${i}`,
    x,
    y: (at += step),
    text,
    class: look,
  }));
}

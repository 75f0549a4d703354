import type { Note } from '../../figure-kit/drawing/note.ts';
import { LINE, paragraph } from '../../figure-kit/drawing/paragraph.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Card } from './card.ts';

/** The words of a card from its top left corner, and where they end; all in px. */
export function cardNotes(
  { title, entries }: Card,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly notes: Note[]; readonly end: number } {
  const heads = wrap(title, width, 15, true);
  const notes: Note[] = heads.map((text, i) => ({
    key: `card/${i}`,
    x,
    y: y + 12 + i * 19,
    text,
    class: 't15 strong',
  }));
  let at = y + 12 + heads.length * 19;
  entries.forEach(({ label, text }, i) => {
    at += 12;
    const labels = wrap(label, width, 12.5, true);
    labels.forEach((line, n) => {
      at += n ? LINE : 0;
      notes.push({ key: `card/${i}/label/${n}`, x, y: at, text: line, class: 't12 strong' });
    });
    const lines = paragraph(text, { x, y: at + LINE, width });
    notes.push(...lines.map((line, n) => ({ ...line, key: `card/${i}/${n}` })));
    at += LINE * (lines.length + 1) - 4;
  });
  return { notes, end: at };
}

import type { Note } from '../../figure-kit/drawing/note.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { ShownStep } from './maths.ts';
import type { Place } from './place.ts';

/** The name of a step, how soon a stop there is felt and, where asked, whose number is told of it. */
export function stepNotes(
  step: ShownStep,
  i: number,
  { line, hand, whose, middle }: Place,
  { tagged, room }: { readonly tagged: boolean; readonly room: Room },
): Note[] {
  const y = middle(i) + 4;
  const voice = step.lit ? '' : ' faint';
  const said = tagged ? step.whose : step.bites;
  const after = hand + 16;
  const lines = [
    ...linesAt(after, said, room.name === 'wide' ? whose - after - 16 : room.width - after),
    ...(room.name === 'wide' ? linesAt(whose, step.hand, room.width - whose) : []),
  ];
  const weight = step.chosen ? ' strong' : '';
  const name: Note =
    room.name === 'narrow'
      ? { x: line + 14, y: y - 22, text: step.name, class: `t13${voice}${weight}` }
      : { x: line - 26, y, text: step.name, class: `t13${voice}${weight}`, anchor: 'end' };
  return [name, ...lines];

  function linesAt(x: number, text: string, width: number): Note[] {
    const [first = '', second, ...rest] = wrap(text, width, 12.5);
    const kept = second === undefined ? [first] : [first, rest.length ? `${second} …` : second];
    return kept.map((words, n) => ({
      x,
      y: y + n * 14 - (kept.length - 1) * 7,
      text: words,
      class: `t12 ${step.lit ? 'quiet' : 'faint'}`,
    }));
  }
}

/** What the columns hold, over the first step of a wide picture. */
export function columnNotes({ line, hand, whose, top }: Place, { name }: Room): Note[] {
  if (name !== 'wide') return [];
  return [
    { x: line - 11, text: 'firms that could carry it', y: top - 22 },
    { x: hand - 8, text: 'hand: used, felt in', y: top - 22 },
    { x: whose, text: 'whose hand', y: top - 22 },
  ].map((note) => ({ ...note, class: 't11 faint' }));
}

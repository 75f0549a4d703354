import type { Room } from '../../figure-kit/room.ts';
import type { RulerCard } from './said.ts';
import type { Ruler } from './rulers.ts';
import type { Sheet } from './sheet.ts';

const TALL = 84;

/** The four rulers beside each other, each with its own unit; the one that is read has a thick rule. */
export function rack(
  sheet: Sheet,
  cards: readonly RulerCard[],
  read: Ruler,
  { name, width }: Room,
): number {
  const across = name === 'narrow' ? 2 : 4;
  const gap = name === 'wide' ? 24 : 12;
  const wide = (width - gap * (across - 1)) / across;
  cards.forEach(({ ruler, name: title, value, what, grade }, i) => {
    const x = (i % across) * (wide + gap);
    const y = Math.floor(i / across) * (TALL + 16);
    const own = ruler === read;
    sheet.cards.push({
      key: `ruler/${ruler}`,
      x,
      y,
      d: `M0 0h${wide}v${TALL}h${-wide}z`,
      class: 'paperfill',
    });
    sheet.rules.push({
      key: `rack/${ruler}`,
      d: `M${x} ${y + (own ? 1.5 : 0.5)}h${wide}`,
      class: own ? 'base lag-own' : 'base thin',
    });
    sheet.notes.push(
      { key: `${ruler}/name`, x, y: y + 19, text: title, class: own ? 't12 strong' : 't12 quiet' },
      { key: `${ruler}/value`, x: x - 1, y: y + 54, text: value, class: own ? 'big' : 'big faint' },
      { key: `${ruler}/what`, x: x + 15, y: y + 74, text: what, class: own ? 't11' : 't11 faint' },
    );
    sheet.grades.push({ grade, x: x + 0.5, y: y + 65.5 });
  });
  return Math.ceil(cards.length / across) * (TALL + 16) + 12;
}

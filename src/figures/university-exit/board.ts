import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { block } from './shapes.ts';
import type { Sheet } from './sheet.ts';
import { PILES } from './sort.ts';
import type { SortedCard } from './sort.ts';

const HEAD = 38;

/** The cards in rows, the piles in columns: a press puts a card on a pile. */
export function board(
  sheet: Sheet,
  cards: readonly SortedCard[],
  revealed: boolean,
  room: Room,
  top: number,
): number {
  const narrow = room.name === 'narrow';
  const left = narrow ? 0 : 236;
  const step = (room.width - left) / PILES.length;
  const [row, tall] = narrow ? [70, 42] : [38, 30];
  PILES.forEach(({ pile, name }, i) => {
    const lines = wrap(name, step - 4, 12.5, true);
    const x = left + (i + 0.5) * step;
    const first = top + HEAD - 8 - 15 * (lines.length - 1);
    sheet.notes.push(
      ...lines.map((text, line) => ({
        key: `pile/${pile}/${line}`,
        x,
        y: first + 15 * line,
        text,
        class: 't12 strong',
        anchor: 'middle' as const,
      })),
    );
  });
  cards.forEach((card, i) => {
    const y = top + HEAD + i * row;
    const at = narrow ? y + 22 : y + 4;
    const cells = PILES.map(({ pile }) => {
      const [own, right] = [card.guess === pile, revealed && card.pile === pile];
      return {
        pile,
        own,
        right,
        x: left + (pile - 1) * step + 3,
        word: wordOf(card, own, right, step - 6),
      };
    });
    const told = revealed && !cells.some(({ word }) => word === card.makers.join(', '));
    const beside = narrow
      ? { x: textWidth(card.name, 13.5, true) + 8, y: y + 16 }
      : { x: 0, y: y + 31 };
    const text = `${card.year}, ${told ? (card.makers[0] ?? '') : card.does}`;
    sheet.notes.push(
      { key: card.key, x: 0, y: y + 16, text: card.name, class: 't13 strong' },
      { key: `${card.key}/does`, ...beside, text, class: 't11 faint' },
    );
    for (const { pile, own, right, x, word } of cells) {
      const key = `${card.key}/${pile}`;
      sheet.marks.push({
        key,
        x,
        y: at,
        d: block(step - 6, tall, 'plain'),
        class: right ? 'sq medium s-uni' : 'sq s-cell',
      });
      if (own) {
        const d = block(step - 14, tall - 8, 'plain');
        sheet.lines.push({ key: card.key, x: x + 4, y: at + 4, d, class: 'guess' });
      }
      if (!word) continue;
      const voice = right ? 't11 in s-uni' : 't11';
      sheet.notes.push({
        key,
        x: x + (step - 6) / 2,
        y: at + tall / 2 + 4,
        text: word,
        class: voice,
        anchor: 'middle',
      });
    }
  });
  return top + HEAD + cards.length * row + 6;
}

/** What stands in a cell: the makers where they fit, or that the reader put the card there. */
function wordOf({ makers }: SortedCard, own: boolean, right: boolean, width: number): string {
  if (!right) return own ? 'you' : '';
  const named = makers.join(', ');
  if (textWidth(named, 11.5, true) <= width - 18) return named;
  return own ? 'right' : 'made it';
}

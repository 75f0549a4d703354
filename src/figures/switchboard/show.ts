import type { Shown } from '../../figure-kit/shown.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { cardOf, cardOfMany, openCard } from './card.ts';
import type { Card } from './card.ts';
import type { BoardRows } from './cell.ts';
import { SCATTERED, hands } from './hands.ts';
import type { Hand } from './hands.ts';
import { LABS, labs } from './labs.ts';
import type { Lab } from './labs.ts';
import { linksOf } from './links.ts';
import { boardOf, togetherOf, usedHands, usedOn } from './maths.ts';
import type { ShownLab, Together } from './maths.ts';
import { states } from './states.ts';
import { tableOf } from './table.ts';
import { noticeWords, sentenceOfMany, sentenceOfOne, titleOfMany, titleOfOne } from './words.ts';

export interface ShownBoard extends Shown {
  readonly columns: readonly ShownLab[];
  /** Layer by layer, where several labs are held. */
  readonly together: readonly Together[];
  readonly press: Hand | 'none';
  /** Nothing is said beside several labs until a layer is pressed. */
  readonly card: Card | undefined;
}

export interface BoardState {
  readonly lab: Lab;
  readonly hold: Lab | 'none' | 'all';
  readonly press: Hand | 'none';
}

/** The board in one state. */
export function shownBoard(rows: BoardRows, { lab, hold, press }: BoardState): ShownBoard {
  const held = hold === 'all' ? LABS : hold === 'none' || hold === lab ? [lab] : [lab, hold];
  const columns = held.map((one) => boardOf(rows, one, press));
  const [first] = columns;
  if (!first) throw new Error('the board has no lab');
  const thrown = columns.flatMap(({ cells }) => cells.filter(({ hand }) => hand === press));
  const { byName, onClass } = usedHands(rows);
  const common = {
    columns,
    press,
    behind: linksOf(rows, press === 'none' ? first.cells : thrown, press !== 'none'),
    table: tableOf(rows, held),
    values: {
      used: inWords(usedOn(first), 'none'),
      'hands used by name': inWords(byName.length),
      'hands used on a class': inWords(onClass.length),
    },
  };
  if (columns.length === 1) {
    const [pressed] = thrown;
    return {
      ...common,
      together: [],
      card: pressed ? cardOf(rows, pressed) : openCard(rows, first),
      title: titleOfOne(first, pressed),
      sentence: sentenceOfOne(first, pressed),
      marks: first.cells.map((cell) => ({
        key: cell.hand,
        label: [
          `${hands[cell.hand]}: ${cell.whose}`,
          states[cell.state].words,
          noticeWords(cell),
          cell.current,
          `grade ${cell.grade}`,
        ]
          .filter(Boolean)
          .join(', '),
      })),
    };
  }
  const together = togetherOf(columns);
  const pressed = together.find(({ hand }) => hand === press);
  return {
    ...common,
    together,
    card: pressed && cardOfMany(columns, pressed),
    title: titleOfMany(columns, together, pressed),
    sentence: sentenceOfMany(columns, together),
    marks: together.map(({ hand, names }) => ({
      key: hand,
      label: `${hands[hand]}: ${names.length ? `${names.length} named, ${names.join(', ')}` : (SCATTERED[hand] ?? 'not established')}. ${columns
        .map(({ lab: one, cells }) => {
          const cell = cells.find((each) => each.hand === hand);
          return `${labs[one]} ${cell ? states[cell.state].words : ''}`;
        })
        .join(', ')}`,
    })),
  };
}

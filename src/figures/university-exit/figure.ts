import { defineFigure } from '../../figure-kit/figure.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { numbers } from '../../figure-kit/parameters/numbers.ts';
import type { Mark, Shown } from '../../figure-kit/shown.ts';
import { drawExit } from './draw.ts';
import type { Picture } from './draw.ts';
import { LAST, rowOf, yearsOf } from './maths.ts';
import type { ExitRows } from './rows.ts';
import { CARD_NAMES, PILES, put, sortedCards } from './sort.ts';
import type { SortedCard } from './sort.ts';
import { cardTable } from './table.ts';
import { titleOf } from './title.ts';
import { madeBy, NAMES, partSays, sortSays } from './words.ts';

interface ShownExit extends Shown, Picture {}

export default defineFigure({
  parameters: {
    unit: choice({
      label: 'Count',
      options: { share: 'Shares', count: 'Models' },
      default: 'share',
    }),
    by: choice({
      label: 'by',
      options: { sector: 'Who made it', open: 'Open weights' },
      default: 'sector',
    }),
    group: choice({
      label: 'Others',
      options: { three: 'Together', five: 'One by one' },
      default: 'three',
    }),
    year: number({ label: 'Read the year', from: 2003, to: LAST, step: 1, default: LAST - 1 }),
    from: number({ label: 'Draw from', from: 2003, to: 2023, step: 1, default: 2009 }),
    stage: choice({
      label: 'Sort',
      options: { seen: 'seen', guess: 'guess', revealed: 'revealed' },
      default: 'seen',
      local: true,
      control: false,
    }),
    sort: numbers({
      label:
        'Who made it? 1 universities alone, 2 firms alone, 3 joint work, 4 a state or a non-profit, 0 not sorted',
      fold: 'Type the piles',
      items: CARD_NAMES,
      from: 0,
      to: PILES.length,
      step: 1,
      default: CARD_NAMES.map(() => 0),
      local: true,
    }),
  },
  primary: 'year',

  show({ said, years, cards }: ExitRows, state): ShownExit {
    const sorting = state.stage === 'guess';
    const revealed = state.stage === 'revealed';
    const sorted = state.stage === 'seen' ? [] : sortedCards(cards, state.sort);
    const shown = yearsOf(years, state);
    const read = rowOf(years, state.year);
    return {
      ...said,
      title: titleOf(years, said.title, state),
      sub: subOf(state),
      sentence: state.stage === 'seen' ? read.says[state.by] : sortSays(sorted, revealed),
      chart: sorting ? null : { years: shown, picked: state.year, unit: state.unit, names: NAMES },
      cards: sorted,
      revealed,
      marks: [
        ...sorted.flatMap((card) => cellMarks(card, revealed)),
        ...(sorting
          ? []
          : shown.flatMap(({ year, parts }) =>
              parts.map(({ key }) => ({
                key: `${year}/${key}`,
                label: partSays(rowOf(years, year), key, state),
              })),
            )),
      ],
      table: state.stage === 'seen' ? said.table : cardTable(sorted, revealed),
      values: {
        year: String(read.year),
        alone: inWords(read.academia, 'none'),
        joint: inWords(read.collab, 'none'),
        total: String(read.total),
      },
    };
  },

  draw: (svg, shown, room) => drawExit(svg, shown, room),

  act(key, { stage, sort }) {
    const [what = '', pile] = key.split('/');
    const card = /^card-(\d)$/u.exec(what)?.[1];
    if (card === undefined) return { year: Number(what) };
    return stage === 'guess' ? { sort: put(sort, Number(card), Number(pile)) } : {};
  },

  guess: {
    stage: 'stage',
    invitation: 'Sort famous models first',
    question: 'Who made these models: universities, firms, both or the state?',
  },
});

function subOf({ unit, by }: { unit: 'share' | 'count'; by: 'sector' | 'open' }): string {
  const what = by === 'open' ? 'by whether their weights can be downloaded' : 'by who made them';
  const how =
    unit === 'count'
      ? 'A square is one model.'
      : 'A column is a year, cut by share; a number is a count of models.';
  return `Notable AI models ${what}. ${how} Pale, for every count is medium evidence.`;
}

/** A cell for each pile: pressing it puts the card there. */
function cellMarks(card: SortedCard, revealed: boolean): Mark[] {
  return PILES.map(({ pile, name }) => {
    const chosen = card.guess === pile ? ', your choice' : '';
    const made = revealed && card.pile === pile ? `. Made by ${madeBy(card)}` : '';
    return {
      key: `${card.key}/${pile}`,
      label: `${card.name}, ${card.year}: ${name.toLowerCase()}${chosen}${made}`,
    };
  });
}

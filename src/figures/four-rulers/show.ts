import type { Mark } from '../../figure-kit/shown.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { points } from '../../figure-kit/words/points.ts';
import { marketsOf } from './maths.ts';
import type { Question, RulerRows, ShownMarket } from './maths.ts';
import type { Readings, Ruler } from './readings.ts';
import type { Rung, ShownRulers } from './shown.ts';
import { squaresOf } from './squares.ts';
import { tableOf } from './tableOf.ts';
import { titleOf } from './title.ts';
import { bounds, labelOf, mergerSays, percent, readingOf, saidBy, splitSays } from './words.ts';

export interface RulersState extends Question {
  readonly ruler: Ruler;
  readonly bound: 'low' | 'tight';
}

/** Everything the figure shows in a state. */
export function shownRulers(rows: RulerRows, state: RulersState): ShownRulers {
  const { ruler, bound, guide } = state;
  const markets = marketsOf(rows.markets, state);
  const market = markets.find(({ key }) => key === state.market);
  if (!market) throw new RangeError(`there is no market "${state.market}"`);
  const squares = squaresOf(market, bound);
  const rungs = markets
    .map((one): Rung => ({ ...one, chosen: one === market }))
    .sort((a, b) => rankOf(ruler, b.before) - rankOf(ruler, a.before));
  const parts = squares.filter(({ kind }) => kind === 'part');
  const [alone, another] = market.firms.filter(({ key }) => market.merged.includes(key));
  const picked = another ? undefined : alone;
  const lines = [
    market.merger ? mergerSays(market.merger, guide) : '',
    parts.length ? splitSays(market, parts.length) : '',
    picked ? `${picked.name} is picked: press another firm to count the two as one.` : '',
    `${capital(saidBy(ruler, market.now))}.`,
    `The US text of ${guide} calls ${bounds(market.now)} ${labelOf(market.now, guide)}.`,
  ].filter(Boolean);
  return {
    market,
    box: {
      squares,
      rest: market.now.rest,
      line: guide === '2010' ? 2500 : 1800,
      picked: picked ? `firm/${picked.key}` : null,
      was: parts.reduce((sum, { share }) => sum + share, 0),
    },
    rungs,
    ruler,
    reading:
      ruler === 'hhi'
        ? points(market.now[bound === 'tight' ? 'tight' : 'hhi'])
        : readingOf(ruler, market.now),
    lines,
    title: titleOf(market, state, rows.title),
    sentence: `${market.title} (${market.what}). ${lines.join(' ')}`,
    marks: [
      ...squares
        .flatMap((square) => [
          square,
          ...square.inside.map((firm) => ({ ...firm, key: `firm/${firm.key}` })),
        ])
        .map(({ key, name, share, grade }) => ({
          key,
          label: `${name}: ${percent(share)}% of ${market.title}, grade ${grade}`,
        })),
      ...rungs.map((rung) => rungMark(rung, ruler)),
    ],
    table: tableOf(rows, market, squares, rungs),
  };
}

/** Most concentrated first. */
function rankOf(ruler: Ruler, readings: Readings): number {
  return ruler === 'effective' ? -readings.effective : readings[ruler];
}

function rungMark({ key, title, what, now, grade }: ShownMarket, ruler: Ruler): Mark {
  return {
    key: `market/${key}`,
    label: `${title}, ${what}: ${saidBy(ruler, now)}; grade ${grade}`,
  };
}

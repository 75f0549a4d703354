import type { Mark } from '../../figure-kit/shown.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { marketsOf } from './maths.ts';
import type { MarketRows, Question, ShownMarket } from './maths.ts';
import type { Readings, Ruler } from './readings.ts';
import type { Rung, ShownRulers } from './shown.ts';
import { squaresOf } from './squares.ts';
import type { Square } from './squares.ts';
import { tableOf } from './tableOf.ts';
import {
  bounds,
  labelOf,
  mergerSays,
  percent,
  points,
  readingOf,
  saidBy,
  splitSays,
} from './words.ts';

export interface RulersState extends Question {
  readonly ruler: Ruler;
  readonly bound: 'low' | 'tight';
}

/** The market of the title: three names and 37% without one. */
const HOT = 'synergy-2026q1';

/** Everything the figure shows in a state. */
export function shownRulers(rows: readonly MarketRows[], state: RulersState): ShownRulers {
  const { ruler, bound, guide } = state;
  const markets = marketsOf(rows, state);
  const market = markets.find(({ key }) => key === state.market);
  const hot = markets.find(({ key }) => key === HOT);
  if (!market || !hot) throw new RangeError(`there is no market "${state.market}"`);
  const squares = squaresOf(market, bound);
  const rungs = markets
    .map((one): Rung => ({ ...one, chosen: one === market, hot: one === hot }))
    .sort((a, b) => rankOf(ruler, b.before) - rankOf(ruler, a.before));
  const parts = squares.filter(({ kind }) => kind === 'part');
  const { hhi, tight, rest } = hot.before;
  const says = saidBy(ruler, market.now);
  const [alone, another] = market.firms.filter(({ key }) => market.merged.includes(key));
  const lines = [
    ...(market.merger ? [mergerSays(market.merger, guide)] : []),
    ...(parts.length ? [splitSays(market, parts.length)] : []),
    ...(alone && !another
      ? [`${alone.name} is picked: press another firm to count the two as one.`]
      : []),
    `${capital(says)}.`,
    `The US text of ${guide} calls ${bounds(market.now)} ${labelOf(market.now, guide)}.`,
  ];
  return {
    market,
    box: {
      squares,
      rest: market.now.rest,
      line: guide === '2010' ? 2500 : 1800,
      picked: alone && !another ? `firm/${alone.key}` : null,
      was: parts.reduce((sum, { share }) => sum + share, 0),
    },
    rungs,
    ruler,
    reading:
      ruler === 'hhi'
        ? points(market.now[bound === 'tight' ? 'tight' : 'hhi'])
        : readingOf(ruler, market.now),
    lines,
    title: `The same three shares of the cloud give ${points(hhi)} or ${points(tight)}, below or above the US line of 1,800, depending on who is in the unnamed ${percent(rest)}%`,
    sentence: `${market.title} (${market.what}). ${lines.join(' ')}`,
    marks: [
      ...squares.flatMap((square) => marksOf(square, market)),
      ...rungs.map((rung) => rungMark(rung, ruler)),
    ],
    table: tableOf(market, squares, rungs),
  };
}

/** Most concentrated first. */
function rankOf(ruler: Ruler, readings: Readings): number {
  return ruler === 'effective' ? -readings.effective : readings[ruler];
}

function marksOf(square: Square, { title }: ShownMarket): Mark[] {
  return [
    { ...square, key: square.key },
    ...square.inside.map((firm) => ({ ...firm, key: `firm/${firm.key}` })),
  ].map(({ key, name, share, grade }) => ({
    key,
    label: `${name}: ${percent(share)}% of ${title}, grade ${grade}`,
  }));
}

function rungMark({ key, title, what, now, grade }: Rung, ruler: Ruler): Mark {
  return {
    key: `market/${key}`,
    label: `${title}, ${what}: ${saidBy(ruler, now)}; grade ${grade}`,
  };
}

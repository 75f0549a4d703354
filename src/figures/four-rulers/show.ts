import { capital } from '../../figure-kit/words/capital.ts';
import { points } from '../../figure-kit/words/points.ts';
import { marketsOf } from './maths.ts';
import type { Question, RulerRows, ShownMarket } from './maths.ts';
import { RULERS } from './readings.ts';
import type { Readings, Ruler } from './readings.ts';
import type { ShownRulers } from './shown.ts';
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
  const ranked = [...markets].sort((a, b) => rankOf(ruler, b.before) - rankOf(ruler, a.before));
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
    rulers: (Object.keys(RULERS) as Ruler[]).map((one) => ({
      name: RULERS[one],
      before: readingOf(one, market.before),
      now: readingOf(one, market.now),
      chosen: one === ruler,
    })),
    ...countOf(market, state),
    title: titleOf(market, state, rows.title),
    sentence: `${market.title} (${market.what}). ${lines.join(' ')}`,
    marks: squares
      .flatMap((square) => [
        square,
        ...square.inside.map((firm) => ({ ...firm, key: `firm/${firm.key}` })),
      ])
      .map(({ key, name, share, grade }) => ({
        key,
        label: `${name}: ${percent(share)}% of ${market.title}, grade ${grade}`,
      })),
    table: tableOf(rows, market, squares, ranked),
  };
}

/** Most concentrated first. */
function rankOf(ruler: Ruler, readings: Readings): number {
  return ruler === 'effective' ? -readings.effective : readings[ruler];
}

/** The new ink of a merger, counted; else what the chosen ruler reads. */
function countOf(
  { merger, now }: ShownMarket,
  { ruler, bound }: RulersState,
): Pick<ShownRulers, 'reading' | 'of'> {
  if (merger) {
    const [a = 0, b = 0, more] = merger.shares;
    const product = `2 × ${percent(a)} × ${percent(b)}`;
    const of = `points of new ink${more === undefined ? `, ${product}` : ''}`;
    return { reading: `+${points(merger.change)}`, of };
  }
  const index = points(now[bound === 'tight' ? 'tight' : 'hhi']);
  return { reading: ruler === 'hhi' ? index : readingOf(ruler, now), of: RULERS[ruler] };
}

import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { set } from '../../figure-kit/parameters/set.ts';
import { drag } from './drag.ts';
import { drawRulers } from './draw.ts';
import type { RulerRows } from './maths.ts';
import { RULERS } from './readings.ts';
import { shownRulers } from './show.ts';
import type { RulersState } from './show.ts';

const markets = {
  ownership: 'AI computers owned, end of 2025',
  'synergy-2026q1': 'Cloud, three named, Q1 2026',
  'synergy-2025q2': 'Cloud, eight named, Q2 2025',
  iaas: 'Rented servers, 2023',
  euv: 'EUV lithography, 2025',
  foundry: 'Chip foundries, Q2 2025',
  memory: 'HBM memory, Q3 2025',
  accelerators: 'AI accelerators, 2025',
  frontier: 'Frontier models, to July 2026',
  tokens: 'One API market by tokens, 2026',
  dollars: 'One API market by dollars, 2026',
} as const;

/** The five US firms whose ownership is most quoted, to count as one actor. */
const FIVE = ['google', 'microsoft', 'amazon', 'meta', 'oracle'];

/** No firm: what stands in the address before a reader has merged or parted anybody. */
const OPENING = 'opening';

const together = set({
  label: 'Counted as one',
  options: {},
  default: [OPENING] as readonly string[],
  control: false,
});

export default defineFigure({
  parameters: {
    market: choice({ label: 'Market', options: markets, default: 'ownership', as: 'list' }),
    ruler: choice({
      label: 'Ruler',
      options: RULERS,
      default: 'hhi',
    }),
    bound: choice({
      label: 'Unnamed firms',
      options: { low: 'Count as nobody', tight: 'As large as the smallest named' },
      default: 'low',
    }),
    guide: choice({
      label: 'US text',
      options: { '2010': '2010', '2023': '2023' },
      default: '2023',
    }),
    china: choice({
      label: 'Chinese buyers',
      options: { one: 'As one owner', out: 'Left out' },
      default: 'one',
    }),
    split: choice({
      label: 'Split',
      options: { none: 'nobody', first: 'the largest', second: 'the second', third: 'the third' },
      default: 'none',
      as: 'list',
    }),
    k: number({ label: 'Equal parts', from: 2, to: 4, step: 1, default: 2 }),
    /** Firms by key, with any sign between them; `five` is the five US firms. */
    merge: {
      ...together,
      parse: (text: string) =>
        text === 'five' ? FIVE : (text.toLowerCase().match(/[a-z0-9]+/gu) ?? []),
    },
  },
  primary: 'market',

  show: (rows: RulerRows, state) => shownRulers(rows, { ...state, merge: mergedIn(state) }),

  draw: (svg, shown, room) => {
    drawRulers(svg, shown, room);
  },

  drag: (at, shown, _, room) => drag(at, shown, room),

  act(key, state) {
    const merge = mergedIn(state);
    const [kind, name = ''] = key.split('/');
    if (kind === 'merger') return { merge: [] };
    if (kind !== 'firm' || name === 'china' || name.includes(',')) return {};
    return { merge: merge.includes(name) ? merge.filter((one) => one !== name) : [...merge, name] };
  },
});

/** The firms counted as one. The figure opens on the two largest owners, until the reader changes anything. */
function mergedIn({
  merge,
  market,
  china,
  split,
  ruler,
  bound,
  guide,
}: RulersState): readonly string[] {
  if (!merge.includes(OPENING)) return merge;
  const untouched =
    market === 'ownership' &&
    china === 'one' &&
    split === 'none' &&
    ruler === 'hhi' &&
    bound === 'low' &&
    guide === '2023';
  return untouched ? FIVE.slice(0, 2) : [];
}

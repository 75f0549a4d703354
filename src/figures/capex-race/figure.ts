import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { set } from '../../figure-kit/parameters/set.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { drawRace } from './draw.ts';
import type { Picture } from './draw.ts';
import { marksOf } from './marks.ts';
import { barsOf } from './maths.ts';
import type { Firm, RaceRows } from './maths.ts';
import { titleOf } from './title.ts';
import { barsSay, guidanceSays, money, programmeSays, timesWords } from './words.ts';

const FIRMS = { amazon: 'Amazon', alphabet: 'Alphabet', microsoft: 'Microsoft', meta: 'Meta' };
const ALL = Object.keys(FIRMS);

const PROGRAMMES = {
  'cn-domestic': 'China',
  'eu-giga': 'EU gigafactories',
  'ca-strategy': 'Canada',
  'uk-airr20': 'UK',
  'us-nairr-oc': 'US NAIRR',
} as const;

/** The years the title compares; public sums are set beside the second. */
const [FROM, TO] = ['2022', '2025'];

export default defineFigure({
  parameters: {
    by: choice({ label: 'By', options: { year: 'Year', quarter: 'Quarter' }, default: 'year' }),
    firm: set({ label: 'Firms', options: FIRMS, default: ALL }),
    basis: choice({
      label: 'Basis',
      options: { cash: 'Cash', leases: 'With leases beside it' },
      default: 'cash',
    }),
    guidance: toggle({ label: 'Guidance for 2026', default: false }),
    unit: choice({
      label: 'Public sums in',
      options: { dollars: 'Money', days: 'Days of 2025' },
      default: 'dollars',
    }),
    programme: choice({ label: 'Read', options: PROGRAMMES, default: 'eu-giga', as: 'list' }),
    rate: number({
      label: 'One euro, pound or Canadian dollar',
      from: 0.8,
      to: 1.5,
      step: 0.01,
      default: 1,
      prefix: '$',
    }),
  },
  primary: 'by',

  show(rows: RaceRows, { by, firm, basis, guidance, unit, programme, rate }): Shown & Picture {
    const firms = rows.firms.filter(({ key }) => firm.includes(key));
    const titled = firms.length ? firms : rows.firms;
    const year = (key: string, of: readonly Firm[]) =>
      barsOf(rows.periods.year, of).find((bar) => bar.key === key);
    const [from, to, all] = [year(FROM, titled), year(TO, titled), year(TO, rows.firms)];
    if (!from || !to || !all) throw new RangeError('a year of the title is not in the table');
    const read = unit === 'days' ? rows.programmes.find(({ key }) => key === programme) : undefined;
    const beside = guidance && by === 'year' && basis === 'cash';
    const shownBars = {
      by,
      firms,
      bars: barsOf(rows.periods[by], firms),
      leases: basis === 'leases' && firms.length === 4 ? rows.leases : [],
      guided: beside && firms.length ? rows.guidedTotal.total : null,
    };
    const shownSquares = {
      programmes: rows.programmes,
      chosen: read?.key ?? '',
      unit,
      rate,
      spent: all.segments,
      yearly: all.total,
    };
    const says = [
      barsSay(shownBars.bars, by, firms),
      basis === 'leases' ? rows.leasesSay[by] : '',
      guidance ? guidanceSays(rows, firms, beside) : '',
      read ? programmeSays(read, shownSquares) : '',
    ];
    return {
      shownBars,
      shownSquares,
      title: titleOf({ ...shownBars, firms: titled, read, rate }, { from, to, all }),
      sentence: says.join(''),
      marks: marksOf({ shownBars, shownSquares }, rows.grade),
      table: rows.table,
      values: {
        who: titled.length === ALL.length ? 'the four' : listed(titled.map(({ name }) => name)),
        spent: money(Math.round(to.total)),
        times: timesWords(to.total / from.total),
      },
    };
  },

  draw: (svg, shown, room) => drawRace(svg, shown, room),

  act(key, { firm, programme, unit }) {
    const [name = ''] = key.split('/');
    if (isOption(PROGRAMMES, name)) {
      const again = unit === 'days' && name === programme;
      return again ? { unit: 'dollars' } : { programme: name, unit: 'days' };
    }
    if (!ALL.includes(name)) return {};
    return { firm: firm.length === 1 && firm[0] === name ? ALL : [name] };
  },
});

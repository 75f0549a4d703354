import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import { monthName, endOfMonth } from './calendar.ts';

const line = number({
  label: 'Your line',
  from: 1e18,
  to: 1e27,
  step: 1e18,
  default: 1e25,
  log: true,
  suffix: ' FLOP',
  basis: 'or drag it in the picture',
});

const months = Array.from(
  { length: 96 },
  (_, i) => `${2016 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
);

const start = choice({
  label: 'Drawn at the end of',
  options: Object.fromEntries(months.map((month) => [month, monthName(endOfMonth(month))])),
  default: '2023-03',
  as: 'list',
});

/** What a reader sets. A line is kept to three digits and written `3.75e24`; a start may be any day of its month. */
export const parameters = {
  L: {
    ...line,
    parse(text: string) {
      const flop = line.parse(text);
      return flop === undefined ? undefined : Number(flop.toPrecision(3));
    },
    format: (flop: number) => flop.toExponential().replace('e+', 'e'),
  },
  start: {
    ...start,
    parse: (text: string) =>
      /^\d{4}-\d{2}(?:-\d{2})?$/u.test(text) ? start.parse(text.slice(0, 7)) : undefined,
  },
  raise: number({
    label: 'Raised each year',
    from: 1,
    to: 6,
    step: 0.1,
    default: 1,
    suffix: '-fold',
    basis: 'records grew 4.5-fold a year since 2010, our fit',
  }),
  low: toggle({ label: 'Count speculative estimates', default: true }),
  law: toggle({ label: 'Snap to lines of law', default: true }),
} as const;

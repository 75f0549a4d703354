import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import { everyMonth } from '../../figure-kit/calendar/everyMonth.ts';
import { longDate } from '../../layouts/longDate.ts';

import { HIGHEST, LOWEST } from './frame.ts';

const start = choice({
  label: 'Drawn at the end of',
  options: Object.fromEntries(
    everyMonth('2016-01', '2023-12').map((month) => [month, longDate(month)]),
  ),
  default: '2023-03',
  as: 'list',
});

/** What a reader sets. A start may be any day of its month. */
export const parameters = {
  L: number({
    label: 'Your line',
    from: LOWEST,
    to: HIGHEST,
    step: LOWEST,
    default: 1e25,
    log: true,
    digits: 3,
    suffix: ' FLOP',
    basis: 'or drag it in the picture',
  }),
  start: { ...start, parse: (text: string) => start.parse(text.slice(0, 7)) },
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

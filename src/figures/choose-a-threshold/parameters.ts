import { month } from '../../figure-kit/parameters/month.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import { everyMonth } from '../../figure-kit/calendar/everyMonth.ts';

import { HIGHEST, LOWEST } from './frame.ts';

/** What a reader sets. */
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
  }),
  start: month({
    label: 'Drawn at the end of',
    months: everyMonth('2016-01', '2023-12'),
    default: '2023-03',
  }),
  raise: number({
    label: 'Raised each year',
    from: 1,
    to: 6,
    step: 0.1,
    default: 1,
    suffix: '-fold',
  }),
  low: toggle({ label: 'Count speculative estimates', default: true }),
  law: toggle({ label: 'Snap to lines of law', default: true }),
} as const;

import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { everyQuarter } from '../../figure-kit/calendar/everyQuarter.ts';
import { quarterWords } from '../../figure-kit/words/quarterWords.ts';
import { longDate } from '../../layouts/longDate.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawLine } from './draw.ts';
import type { Picture } from './drawWords.ts';
import { growthOf, readingOf, steepest, upTo } from './maths.ts';
import type { LineRows } from './maths.ts';
import { FIRST, LAST } from './quarters.ts';
import { remarksOf } from './remarks.ts';
import { titleOf } from './title.ts';
import { dollars, flatSays, fold, readingSays, riseSays } from './words.ts';

/** Fiscal quarters by key, `FY2024Q2`, with the name they are listed under. */
const namedFrom = (first: string) =>
  Object.fromEntries(everyQuarter(first, LAST).map((key) => [key, key.replace('Q', ' Q')]));
const every = namedFrom(FIRST);
const readable: Record<string, string> = { none: 'no quarter', ...every };

export default defineFigure({
  parameters: {
    scale: choice({ label: 'Scale', options: { log: 'Log', linear: 'Linear' }, default: 'log' }),
    q: choice({
      label: 'Read',
      options: readable,
      default: 'none',
      as: 'list',
    }),
    to: choice({
      label: 'Up to',
      options: namedFrom('FY2018Q1'),
      default: LAST,
      as: 'list',
    }),
    note: toggle({ label: 'Remarks', default: true }),
  },
  primary: 'scale',

  show(rows: LineRows, { scale, q, to, note }): Shown & Picture {
    const quarters = upTo(rows.quarters, to);
    const [first, last] = [quarters[0], quarters.at(-1)];
    if (!first || !last) throw new RangeError('there are no quarters');
    const reading = readingOf(quarters, q);
    const step = steepest(quarters)?.quarter;
    const before = quarters[quarters.findIndex((quarter) => quarter === step) - 1];
    const flat = scale === 'linear' && before ? flatSays(before, last) : '';
    return {
      scale,
      all: rows.quarters,
      quarters,
      remarks: note ? remarksOf(quarters) : [],
      reading,
      title: titleOf(quarters, reading, before, scale),
      sub: `US dollars per fiscal quarter, ${scale === 'log' ? 'log scale: equal steps up are equal multiples' : 'linear scale'}. The grey line is the same rise at an even pace.`,
      sentence: reading ? readingSays(reading) : riseSays(quarters, first, last) + flat,
      marks: quarters.map((one) => ({
        key: one.key,
        label: `${dollars(one.revenue, 2)} in ${quarterWords(one.key)}, to ${longDate(one.end)}${one.computed ? ' (day computed)' : ''}, grade ${one.grade}`,
      })),
      table: { ...rows.table, rows: rows.table.rows.slice(0, quarters.length) },
      values: { fold: `${fold(growthOf(quarters).fold, last)}-fold` },
    };
  },

  draw: (svg, shown, room) => drawLine(svg, shown, room),

  act: (key, { q }) => (isOption(every, key) ? { q: key === q ? 'none' : key } : {}),
});

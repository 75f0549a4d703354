import { defineFigure } from '../../figure-kit/figure.ts';
import { endOfMonth } from '../../figure-kit/calendar/endOfMonth.ts';
import { isoDate } from '../../figure-kit/calendar/isoDate.ts';
import { dayTime } from '../../figure-kit/drawing/dayTime.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { longDate } from '../../layouts/longDate.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { month } from '../../figure-kit/parameters/month.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drawLanes } from './draw.ts';
import type { Picture } from './draw.ts';
import { LANES, MONTHS } from './lanes.ts';
import { darkAt, isDark } from './maths.ts';
import type { LaneRows } from './maths.ts';
import { labelOf, sentenceOf, titleOf } from './words.ts';

const LAST = MONTHS.at(-1) ?? '';

export default defineFigure({
  parameters: {
    look: choice({
      label: 'Show',
      options: {
        all: 'All',
        'back on': 'Came back',
        'still dark': 'Still dark',
        'two hands': 'Two hands',
        'never bit': 'On paper only',
      },
      default: 'all',
    }),
    at: month({ label: 'Dark at the end of', months: MONTHS, default: LAST }),
    trade: choice({ label: 'Read', options: LANES, default: 'none', as: 'list' }),
  },
  primary: 'look',

  show({ lanes, table }: LaneRows, { look, at, trade }): Shown & Picture {
    const time = dayTime(isoDate(endOfMonth(at)));
    const chosen = lanes.find(({ key }) => key === trade);
    return {
      at: time,
      lanes: lanes.map((lane) => ({
        ...lane,
        lit: look === 'all' || look === lane.fate,
        dark: isDark(lane, time),
        chosen: lane === chosen,
      })),
      title: chosen ? labelOf(chosen) : titleOf(lanes, look, time, at, at === LAST),
      sentence: sentenceOf(lanes, chosen),
      marks: lanes.map((lane) => ({ key: lane.key, label: labelOf(lane) })),
      table,
      values: { dark: inWords(darkAt(lanes, time), 'none'), when: longDate(at) },
    };
  },

  draw: (svg, shown, room) => drawLanes(svg, shown, room),

  act: (key, { trade }) => (isOption(LANES, key) ? { trade: key === trade ? 'none' : key } : {}),
});

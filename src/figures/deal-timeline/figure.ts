import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { longDate } from '../../layouts/longDate.ts';
import type { Deals } from './deals.ts';
import { drawLanes } from './drawLanes.ts';
import { drawList } from './drawList.ts';
import { bondsOf, END, eventsOf, nowOf } from './maths.ts';
import type { ShownDeals } from './shownDeals.ts';
import { stepAt, steps } from './steps.ts';
import { titleOf } from './title.ts';
import { besides, sentenceOf, worth } from './words.ts';

export default defineFigure({
  parameters: {
    until: {
      ...choice({ label: 'Step to', options: steps, default: END, as: 'list' }),
      parse: stepAt,
    },
    show: choice({
      label: 'Show',
      options: { all: 'All', firm: 'Signed', cancelled: 'Fell through' },
      default: 'all',
    }),
  },
  primary: 'until',

  show(deals: Deals, state): ShownDeals {
    const events = eventsOf(deals, state);
    const now = nowOf(deals, state.until);
    const bonds = state.show === 'cancelled' ? [] : bondsOf(deals, now);
    const drawn = events.filter((event) => event.drawn);
    return {
      lanes: deals.lanes,
      events,
      bonds,
      now,
      day: state.until === END ? null : longDate(state.until),
      title: titleOf(deals, state, events, bonds),
      sentence: sentenceOf(deals, state, events, bonds),
      marks: events.map((event) => ({
        key: event.key,
        label: event.drawn
          ? [longDate(event.date), event.what, worth(event), besides(event), `grade ${event.grade}`]
              .filter(Boolean)
              .join(', ')
          : `${longDate(event.date)}, ${event.what}: not shown, press to step there`,
      })),
      table: {
        caption: 'What was announced, as far as it is drawn',
        columns: [
          'Announced',
          'What',
          'Value, USD billion',
          'Years',
          'Power, GW',
          'Status by mid-2026',
          'Included',
          'Note',
          'Grade',
        ],
        rows: drawn.map(({ date, what, usd, years, gw, status, included, note, grade }) => [
          date,
          what,
          usd,
          years,
          gw,
          status,
          included,
          note,
          grade,
        ]),
      },
    };
  },

  draw(svg, shown, room) {
    if (room.name === 'narrow') drawList(svg, shown, room);
    else drawLanes(svg, shown, room);
  },

  act(key, { until }) {
    const step = stepAt(/^\d{4}-\d\d(-\d\d)?(?=-[a-z])/u.exec(key)?.[0] ?? '');
    return step ? { until: step === until ? END : step } : {};
  },
});

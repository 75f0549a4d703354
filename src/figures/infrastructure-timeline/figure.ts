import { defineFigure } from '../../figure-kit/figure.ts';
import type { ChoiceParameter } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { set } from '../../figure-kit/parameters/set.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { CATEGORIES } from './categories.ts';
import type { Category } from './categories.ts';
import { drawSwing } from './draw.ts';
import { viewOf } from './maths.ts';
import type { Rows, View } from './maths.ts';
import { titleOf } from './title.ts';
import { labelOf, sentenceOf, tableOf } from './words.ts';

interface ShownTimeline extends Shown {
  readonly view: View;
}

const order = Object.keys(CATEGORIES) as Category[];

/** The id of an event; one that is not in the table reads nothing. */
const sel: ChoiceParameter = {
  kind: 'choice',
  label: 'Event',
  options: {},
  default: 'none',
  control: false,
  parse: (text) => (/^[a-z0-9-]+$/u.test(text) ? text : undefined),
  format: (value) => value,
};

export default defineFigure({
  parameters: {
    cat: set({ label: 'Show', options: CATEGORIES, default: order }),
    from: number({ label: 'From', from: 1940, to: 2026, step: 1, default: 1940 }),
    to: number({ label: 'To', from: 1940, to: 2026, step: 1, default: 2026 }),
    sel,
  },
  primary: 'cat',

  show(rows: Rows, state): ShownTimeline {
    const view = viewOf(rows, state, order);
    return {
      view,
      title: titleOf(view, rows.years, view.events.length === rows.events.length),
      sentence: sentenceOf(view),
      marks: view.events.map((event) => ({ key: event.id, label: labelOf(event) })),
      table: tableOf(view),
    };
  },

  draw: (svg, { view }, room) => drawSwing(svg, view, room),

  act: (key, { sel: read }) => ({ sel: key === read ? 'none' : key }),
});

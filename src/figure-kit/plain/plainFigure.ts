import { max } from 'd3-array';
import { formatValue } from '../../evidence/formatValue.ts';
import { defineFigure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { number } from '../parameters/number.ts';
import type { NumberParameter } from '../parameters/number.ts';
import { drawPlain } from './drawPlain.ts';
import type { PlainItem, PlainRows, ShownPlain } from './plain.ts';

/** What a figure says of the rows that are in. */
export interface PlainView {
  readonly items: readonly PlainItem[];
  readonly first: PlainItem;
  readonly last: PlainItem;
  readonly count: number;
  /** A value with its unit, to three digits. */
  readonly say: (item: PlainItem) => string;
}

/** A plain figure: its words, and how many rows it can show. */
export interface PlainFigure {
  /** The finding, with its number. */
  readonly title: (view: PlainView) => string;
  /** The finding in a sentence or two. */
  readonly sentence: (view: PlainView) => string;
  /** How many rows there are: a reader may look at fewer, the largest or the latest. */
  readonly rows: number;
}

/** Declares a figure of one column of one table; its picture follows from the form of its rows. */
export function plainFigure({
  title,
  sentence,
  rows: all,
}: PlainFigure): Figure<PlainRows, { readonly rows: NumberParameter }, ShownPlain> {
  return defineFigure({
    parameters: {
      rows: number({ label: 'Rows shown', from: 1, to: all, step: 1, default: all }),
    },
    primary: 'rows',

    show({ form, unit, items, table }: PlainRows, { rows }): ShownPlain {
      const timed = table.columns[0] === 'When';
      const shown = timed ? items.slice(-rows) : items.slice(0, rows);
      const [first, last] = [shown[0], shown.at(-1)];
      if (!first || !last) throw new RangeError('no row has a number to draw');
      const say = ({ value }: PlainItem) => formatValue(value, unit, { digits: 3 });
      const view = { items: shown, first, last, count: shown.length, say };
      const keys = new Set(shown.map(({ key }) => key));
      return {
        ...{ form, unit, items: shown },
        most: max(items, ({ value }) => value) ?? 0,
        span: [items[0]?.time ?? 0, items.at(-1)?.time ?? 0],
        title: title(view),
        sentence: sentence(view),
        marks: shown.map((item) => ({
          key: item.key,
          label: `${item.name}${item.when && `, ${item.when}`}: ${say(item)}, grade ${item.grade}`,
        })),
        table: { ...table, rows: table.rows.filter((_, i) => keys.has(items[i]?.key ?? '')) },
      };
    },

    draw: (svg, shown, room) => drawPlain(svg, shown, room),
  });
}

import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Setting } from './cells.ts';
import type { Lane } from './grid.ts';
import type { Pair } from './pairs.ts';
import { PARTIES, colourOf } from './parties.ts';
import type { Party } from './parties.ts';

/** All of a matrix but its marks. */
export interface Furniture {
  readonly height: number;
  /** Rules by class, thin ones first. */
  readonly rules: readonly { readonly class: string; readonly d: string }[];
  /** Heads of rows and columns, each with its party; and words that belong to none. */
  readonly heads: readonly (Note & { readonly party?: Party })[];
  /** The two cells of each pair, and where its number goes. */
  readonly frames: readonly Frame[];
}

export interface Frame {
  readonly key: string;
  readonly number: number;
  readonly d: string;
  readonly x: number;
  readonly y: number;
}

interface Plan {
  readonly columns: readonly Lane[];
  readonly rows: readonly Lane[];
  /** Top of the strip under the matrix, for deals among firms it does not name. */
  readonly strip: number;
  readonly bottom: number;
  readonly width: number;
  readonly setting: Setting;
  readonly pairs: readonly Pair[];
}

/** Lines, heads and frames of a matrix. */
export function furniture(plan: Plan): Furniture {
  return {
    height: plan.bottom + 2,
    rules: rulesOf(plan),
    heads: headsOf(plan),
    frames: framesOf(plan),
  };
}

function rulesOf({ columns, rows, strip, bottom, width, setting }: Plan): Furniture['rules'] {
  const { left, top } = setting;
  const across = (y: number) => `M0 ${px(y)}H${width}`;
  const down = (x: number) => `M${px(x)} ${top}V${px(strip)}`;
  // Labs end and their suppliers begin at the same firm on both axes.
  const parts = ({ party }: Lane) => party === 'microsoft';
  const thin = [
    ...columns.slice(1).map(({ at }) => down(at)),
    ...rows.slice(1).map(({ at }) => across(at)),
  ];
  const between = [
    ...columns.filter(parts).map(({ at }) => down(at)),
    ...rows.filter(parts).map(({ at }) => across(at)),
  ];
  return [
    { class: 'quad', d: thin.join('') + mirror(columns, rows) },
    { class: 'base thin', d: between.join('') + across(bottom) },
    { class: 'base', d: across(top) + down(left) + across(strip) },
  ];
}

/** The cells in which a firm would pay itself: the mirror of the loops. */
function mirror(columns: readonly Lane[], rows: readonly Lane[]): string {
  const own = rows
    .slice(0, -1)
    .map(({ party, at, size }) =>
      columns
        .filter((column) => column.party === party)
        .map((column) => `M${px(column.at)} ${px(at)}l${px(column.size)} ${px(size)}`),
    );
  return own.flat().join('');
}

function headsOf({
  columns,
  rows,
  strip,
  setting: { left, top, pad, roomy },
}: Plan): Furniture['heads'] {
  const clouds = columns.find(({ party }) => party === 'microsoft')?.at ?? left;
  const faint = (x: number, y: number, text: string) => ({
    x: px(x),
    y: px(y),
    text,
    class: 't12 faint',
  });
  return [
    faint(0, top - 8, 'Who pays'),
    faint(left + pad, 12, 'Who receives: labs'),
    faint(clouds + pad, 12, 'clouds, chip makers and the rest'),
    faint(0, strip + 17, 'Several together, or between firms without a row or column of their own'),
    ...columns.map(({ party, at }, i) => ({
      party,
      x: px(at + pad),
      y: roomy || i % 2 ? top - 8 : top - 24,
      text: PARTIES[party],
      class: roomy ? 't12' : 't11',
    })),
    ...rows.map(({ party, at, size }) => ({
      party,
      x: 0,
      y: px(at + size - 8),
      text: PARTIES[party],
      class: `t12 fill ${colourOf(party)}`,
    })),
  ];
}

function framesOf({ columns, rows, pairs }: Plan): Frame[] {
  return pairs.flatMap(({ owner, lab, number }) =>
    [
      [owner, lab],
      [lab, owner],
    ].flatMap(([from, to]) => {
      const row = rows.find(({ party }) => party === from);
      const column = columns.find(({ party }) => party === to);
      if (!row || !column) return [];
      const [width, height] = [px(column.size - 3), px(row.size - 3)];
      const d = `M${px(column.at + 1.5)} ${px(row.at + 1.5)}h${width}v${height}h-${width}z`;
      return {
        key: `${row.party}>${column.party}`,
        number,
        d,
        x: px(column.at + column.size - 5),
        y: px(row.at + 14),
      };
    }),
  );
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Room } from '../../figure-kit/room.ts';
import { PAYERS, RECEIVERS } from './axes.ts';
import { cellsOf, linesOf, offsets, tallest, widthOf } from './cells.ts';
import type { Item, Setting } from './cells.ts';
import type { Deal } from './deal.ts';
import { furniture } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import type { Pair } from './pairs.ts';
import { PARTIES } from './parties.ts';
import type { Party } from './parties.ts';
import type { Shape } from './shape.ts';

/** A mark, its left edge and its base line, in px. */
export interface Spot extends Omit<Shape, 'room'> {
  readonly x: number;
  readonly base: number;
}

/** A matrix laid out for one room: rows pay, columns receive. */
export interface Grid extends Furniture {
  readonly spots: Readonly<Record<string, Spot>>;
}

/** A row or a column, in px. */
export interface Lane {
  readonly party: Party;
  readonly at: number;
  readonly size: number;
}

const SETTINGS = {
  wide: { k: 2.7, left: 72, top: 46, gap: 3, pad: 4, line: 156, least: 0, roomy: true },
  mid: { k: 1.65, left: 66, top: 62, gap: 2, pad: 3, line: 68, least: 10, roomy: false },
} satisfies Record<string, Setting>;

/** Room for the number of a pair in the corner of its cells. */
const CORNER = 10;
/** Between the lines of a cell. */
const LEAD = 4;

/**
 * The same places in every state, so that nothing moves when the reader scrubs: every row of the table
 * has its slot, in order of date, cancelled ones last.
 */
export function gridOf(deals: readonly Deal[], pairs: readonly Pair[], room: Room): Grid {
  const setting = SETTINGS[room.name === 'wide' ? 'wide' : 'mid'];
  const { left, top, gap, pad, roomy } = setting;
  const cells = cellsOf(deals, setting);
  const inCell = (from: Party, to: Party) => cells.get(`${from}>${to}`) ?? [];
  const framed = new Set(pairs.flatMap(({ owner, lab }) => [`${owner}>${lab}`, `${lab}>${owner}`]));
  const among = inCell('others', 'others');
  const inMatrix = (from: Party, to: Party) =>
    from === 'others' && to === 'others' ? [] : linesOf(inCell(from, to), setting);

  const widths = RECEIVERS.map((to) => {
    const needs = PAYERS.map(
      (from) =>
        Math.max(0, ...inMatrix(from, to).map((line) => widthOf(line, gap))) +
        (framed.has(`${from}>${to}`) ? CORNER : 0),
    );
    return 2 * pad + Math.max(roomy ? textWidth(PARTIES[to], 12.5, true) : 27, ...needs);
  });
  const spare = (room.width - left - widths.reduce((a, b) => a + b, 0)) / widths.length;
  const columns = lanes(
    RECEIVERS,
    widths.map((width) => width + spare),
    left,
  );
  const heights = PAYERS.map((from) =>
    Math.max(28, 11 + Math.max(...RECEIVERS.map((to) => rise(inMatrix(from, to))))),
  );
  const rows = lanes(PAYERS, heights, top);
  const strip = heights.reduce((a, b) => a + b, top);
  const bottom = strip + tallest(among) + 30;

  const spots: Record<string, Spot> = {};
  const stand = (items: readonly Item[], x: number, base: number, apart: number) => {
    for (const [{ key, shape }, at] of offsets(items, apart)) {
      const { extent, label, inside } = shape;
      spots[key] = { extent: px(extent), label, inside, x: px(x + at), base: px(base) };
    }
  };
  for (const row of rows) {
    for (const column of columns) {
      const lines = inMatrix(row.party, column.party);
      lines.forEach((line, i) => {
        const below = lines.slice(i + 1);
        const lift = below.length ? rise(below) + LEAD : 0;
        stand(line, column.at + pad, row.at + row.size - 5 - lift, gap);
      });
    }
  }
  stand(among, left + pad, bottom - 5, 4 * gap);
  return {
    ...furniture({ columns, rows, strip, bottom, width: room.width, setting, pairs }),
    spots,
  };
}

/** Height of the lines of a cell. */
function rise(lines: readonly (readonly Item[])[]): number {
  return lines.reduce((sum, line, i) => sum + tallest(line) + (i ? LEAD : 0), 0);
}

function lanes(parties: readonly Party[], sizes: readonly number[], start: number): Lane[] {
  return parties.map((party, i) => ({
    party,
    at: sizes.slice(0, i).reduce((a, b) => a + b, start),
    size: sizes[i] ?? 0,
  }));
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

import { columnOf, rowOf } from './axes.ts';
import type { Deal, Leg } from './deal.ts';
import { heightOf, shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** How the matrix is set in a room, in px. */
export interface Setting {
  /** Side of a square of a billion dollars. */
  readonly k: number;
  /** Where the columns and the rows begin. */
  readonly left: number;
  readonly top: number;
  /** Space between marks, and at the edges of a cell. */
  readonly gap: number;
  readonly pad: number;
  /** A cell wider than this is broken into lines. */
  readonly line: number;
  /** Sums below this many billions are left to the table. */
  readonly least: number;
  /** Whether firms without a row or column are named at their sums, and every head has its own line. */
  readonly roomy: boolean;
}

/** A mark in its cell. */
export interface Item {
  readonly key: string;
  readonly shape: Shape;
  /** A row inside another stands in its place. */
  readonly slot: string;
}

/** The marks of each cell, by payer and receiver. */
export function cellsOf(deals: readonly Deal[], { k, least, roomy }: Setting): Map<string, Item[]> {
  const cells = new Map<string, Item[]>();
  const order = [...deals].sort(
    (a, b) => Number(a.status === 'cancelled') - Number(b.status === 'cancelled'),
  );
  for (const deal of order.filter(({ out }) => !out)) {
    for (const leg of deal.legs) {
      const cell = `${rowOf(leg.from)}>${columnOf(leg.to)}`;
      const shape = shapeOf({ ...leg, deal }, k, least, nameOf(leg, roomy));
      cells.set(cell, [
        ...(cells.get(cell) ?? []),
        { key: leg.key, slot: deal.within ?? deal.id, shape },
      ]);
    }
  }
  return cells;
}

/** Who the others are, where there is room to say. */
function nameOf({ from, to, usd, look, payer, receiver }: Leg, roomy: boolean): string {
  const [one, two] = [rowOf(from) === 'others', columnOf(to) === 'others'];
  if (one && two) return receiver;
  if (!roomy || usd === null || look === 'void') return '';
  return one ? payer : two ? receiver : '';
}

/** How far each item stands from the first, those of one slot in one place. */
export function offsets(items: readonly Item[], gap: number): [Item, number][] {
  const widths = new Map<string, number>();
  for (const { slot, shape } of items)
    widths.set(slot, Math.max(widths.get(slot) ?? 0, shape.room));
  const slots = [...widths.keys()];
  const before = (slot: string) =>
    slots.slice(0, slots.indexOf(slot)).reduce((x, one) => x + (widths.get(one) ?? 0) + gap, 0);
  return items.map((item) => [item, before(item.slot)]);
}

/** The items of a cell in lines no wider than a line may be, those of one slot in one line. */
export function linesOf(
  items: readonly Item[],
  { gap, line }: Pick<Setting, 'gap' | 'line'>,
): Item[][] {
  const lines: Item[][] = [];
  for (const item of items) {
    const same = lines.find((one) => one.some(({ slot }) => slot === item.slot));
    const last = same ?? lines.at(-1);
    if (last && (same || widthOf([...last, item], gap) <= line)) last.push(item);
    else lines.push([item]);
  }
  return lines;
}

/** Width of the marks of a line. */
export function widthOf(items: readonly Item[], gap: number): number {
  return Math.max(0, ...offsets(items, gap).map(([{ shape }, at]) => at + shape.room));
}

/** Height of the tallest mark with its label. */
export function tallest(items: readonly Item[]): number {
  return Math.max(0, ...items.map(({ shape }) => heightOf(shape)));
}

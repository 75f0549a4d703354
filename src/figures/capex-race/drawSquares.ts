import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import { inDollars } from './maths.ts';
import type { Programme, Segment } from './maths.ts';
import type { SquareRoom } from './place.ts';
import type { Sheet } from './sheet.ts';
import { lengthOf, money, spanWords } from './words.ts';

/** The squares as shown. */
export interface ShownSquares {
  readonly programmes: readonly Programme[];
  /** The one being read; empty where none is. */
  readonly chosen: string;
  readonly unit: 'dollars' | 'days';
  /** Dollars for one unit of another currency: an assumption. */
  readonly rate: number;
  /** What each firm spent in the year they are set beside, and all of them, in billions. */
  readonly spent: readonly Segment[];
  readonly yearly: number;
}

/** Cells in a row of the square of a year: 19 columns of days, 19 rows and four days over. */
const COLUMNS = 19;

/**
 * A year of the firms as a sheet whose area is money, ruled into 365 days, and public sums as squares on
 * the same scale: the largest beside it, the others in a list. Returns the lowest edge in px.
 */
export function drawSquares(sheet: Sheet, shown: ShownSquares, room: SquareRoom): number {
  const { left, top, side, width, beside } = room;
  const { unit, rate, yearly, programmes } = shown;
  const high = (side * 365) / COLUMNS ** 2;
  const base = top + 48 + high;
  const head = `${unit === 'days' ? 'A cell is a day of 2025' : 'Area is money'}; a euro at $${rate.toFixed(2)}, assumed`;
  sheet.notes.push(
    ...heading({
      ...{ key: 'squares', x: left, y: top + 14, sub: head },
      title: 'Public sums beside one year of it',
    }),
  );
  yearIn(sheet, shown, left, base, side, high);
  const [largest, ...rest] = programmes;
  const sideOf = ({ amount, currency }: Programme) =>
    Math.sqrt((side * high * inDollars(amount, currency, rate)) / yearly);
  if (largest) {
    const [x, wide] = [left + side + 16, sideOf(largest)];
    squareIn(sheet, largest, x, base, wide);
    const lines = wordsIn(largest, shown, x, base - wide - 10, (beside ? 330 : left + width) - x);
    for (const line of lines) line.y -= 15 * (lines.length - 1);
    sheet.notes.push(...lines);
  }
  const x = beside ? 360 : left;
  const reach = x + Math.max(...rest.map(sideOf)) + 12;
  let y = beside ? top + 44 : base + 34;
  for (const programme of rest) {
    const wide = sideOf(programme);
    squareIn(sheet, programme, x, y + Math.max(wide, 12), wide);
    const lines = wordsIn(programme, shown, reach, y + 11, left + width - reach);
    sheet.notes.push(...lines);
    y += Math.max(wide, lines.length * 15 + 1) + 10;
  }
  return Math.max(y, base + 22);
}

/** The year of the firms, a band each, ruled into days when days are asked for. */
function yearIn(
  { boxes, lines, notes }: Sheet,
  shown: ShownSquares,
  x: number,
  base: number,
  side: number,
  high: number,
): void {
  const { spent, yearly, unit } = shown;
  let y = base;
  for (const { firm, value } of spent) {
    const height = (high * value) / yearly;
    y -= height;
    boxes.push({
      key: `${firm.key}/year`,
      x,
      y,
      width: side,
      height: height - 0.5,
      class: `sq f-${firm.colour}`,
    });
  }
  const days = unit === 'days';
  const cell = side / COLUMNS;
  let d = '';
  for (let i = 1; days && i <= COLUMNS; i++) {
    d += `M${x} ${base - i * cell}h${side}M${x + i * cell} ${base}v${-high}`;
  }
  lines.push({ key: 'days', d, class: 'quad' });
  const text = days ? '365 days of 2025' : `${money(Math.round(yearly))} in 2025`;
  notes.push({ key: 'year', x, y: base + 16, text, class: 't12 strong num' });
}

/** A public sum: pale where it is medium evidence; an outline round the part that is private. */
function squareIn(
  { boxes, lines }: Sheet,
  { key, amount, open, grade }: Programme,
  x: number,
  base: number,
  side: number,
): void {
  const inner = Math.max(1, side * Math.sqrt(open / amount));
  boxes.push({ key, x, y: base - inner, width: inner, height: inner, class: `sq f-self ${grade}` });
  const d = `M${x} ${base}v${-side}h${side}v${side}z`;
  if (open < amount) lines.push({ key, d, class: 'usline' });
}

/** A programme's name and what it comes to, broken to the room there is. */
function wordsIn(
  programme: Programme,
  shown: ShownSquares,
  x: number,
  y: number,
  width: number,
): { key: string; text: string; class: string; x: number; y: number }[] {
  const { key, name, says } = programme;
  const comes = shown.unit === 'days' ? spanWords(lengthOf(programme, shown)) : says;
  const lines = [
    ...wrap(name, width, 12.5, true).map((text) => ({
      text,
      class: key === shown.chosen ? 't12 strong' : 't12',
    })),
    ...wrap(comes, width, 12.5).map((text) => ({ text, class: 't12 quiet num' })),
  ];
  return lines.map((line, i) => ({ ...line, key: `${key}/${i}`, x, y: y + i * 15 }));
}

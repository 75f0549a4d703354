/** Width of the sheet, in px: ten cells of 24. */
export const WIDTH = 240;
export const CELL = WIDTH / 10;

/** A sheet of squared paper on which a number is drawn. */
export interface Sheet {
  /** `area`: a square holds the number; `cells`: as many cells as the number. */
  readonly form: 'area' | 'cells';
  /** What is drawn for nothing: 100 where a change of a hundred is guessed. */
  readonly base: number;
  /** What the whole sheet holds. */
  readonly whole: number;
  /** Height in px. */
  readonly height: number;
  /** What one cell holds. */
  readonly cell: number;
}

/** The sheet for numbers of a unit from `min` to `max`: money and points are areas, shares and counts cells. */
export function sheetOf(unit: string, min: number, max: number): Sheet {
  if (min < 0) return area(100, 100 * Math.ceil((100 + max) / 100));
  if (unit.startsWith('USD') || unit === 'points' || max > 100) return area(0, max);
  const rows = Math.max(1, Math.ceil(max / 10));
  return { form: 'cells', base: 0, whole: rows * 10, height: rows * CELL, cell: 1 };
}

function area(base: number, whole: number): Sheet {
  return { form: 'area', base, whole, height: WIDTH, cell: whole / 100 };
}

/** The outline of a number, from the lower left of its sheet. */
export function outline({ form, base, whole, height }: Sheet, value: number): string {
  if (form === 'area') {
    const side = px(WIDTH * Math.sqrt(Math.max(0, base + value) / whole));
    return `M0 ${height}h${side}v${-side}h${-side}z`;
  }
  const full = Math.floor(value / 10);
  const rest = px((value - full * 10) * CELL);
  const top = height - full * CELL;
  return `M0 ${height}${full ? `H${WIDTH}V${top}` : ''}${rest ? `H${rest}v${-CELL}` : ''}H0z`;
}

/** Where a hand takes hold of the outline: its upper right corner. */
export function corner(sheet: Sheet, value: number): { x: number; y: number } {
  const { form, base, whole, height } = sheet;
  if (form === 'area') {
    const side = px(WIDTH * Math.sqrt(Math.max(0, base + value) / whole));
    return { x: side, y: height - side };
  }
  const last = Math.max(0, Math.ceil(value / 10) - 1);
  return { x: px((value - last * 10) * CELL), y: px(height - (last + 1) * CELL) };
}

/** The number whose outline has its corner at a point of the sheet, in px; it may lie beyond the sheet. */
export function valueAt({ form, base, whole, height }: Sheet, x: number, y: number): number {
  if (form === 'area') {
    const side = Math.max(0, x, height - y);
    return (side / WIDTH) ** 2 * whole - base;
  }
  const row = Math.min(height / CELL - 1, Math.max(0, Math.floor((height - y) / CELL)));
  return row * 10 + Math.min(10, Math.max(0, x / CELL));
}

function px(length: number): number {
  return Math.round(length * 10) / 10;
}

import { scaleLinear } from 'd3-scale';

/** A panel that shows lines over time, in px. */
export interface TimePanel {
  readonly key: string;
  /** Left edge of title and gridlines, and where the gridlines end. */
  readonly left: number;
  readonly right: number;
  /** Top of its title, and the ends of its scale. */
  readonly head: number;
  readonly top: number;
  readonly bottom: number;
  /** First and last moment drawn, in years. */
  readonly from: number;
  readonly to: number;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** What wants a panel: its first and last moment in years, and the px its labels take at the right. */
export interface PanelWish {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly labels: number;
}

/** The room panels share. */
export interface PanelRoom {
  readonly width: number;
  /** Px the scale is high, and px a year is wide at most. */
  readonly high: number;
  readonly year: number;
  /** Top of the scale; it begins at 0. */
  readonly most: number;
}

/** Px left of the first point for the values of the axis, over the scale, under it, and between panels. */
const [GUTTER, HEAD, FOOT, GAP] = [24, 64, 34, 20];

/**
 * Places rows of panels that may be compared: one scale and one height for all, and a year as wide in
 * every panel as the fullest row allows.
 */
export function timePanels(rows: readonly (readonly PanelWish[])[], room: PanelRoom): TimePanel[] {
  const unit = Math.min(room.year, ...rows.map((row) => unitOf(row, room.width)));
  return rows.flatMap((row, i) => {
    const head = i * (HEAD + room.high + FOOT);
    const [top, bottom] = [head + HEAD, head + HEAD + room.high];
    const y = scaleLinear([0, room.most], [bottom, top]);
    let edge = 0;
    return row.map(({ key, from, to, labels }) => {
      const left = edge;
      const x = (year: number) => left + GUTTER + (year - from) * unit;
      edge = x(to) + labels + GAP;
      return { key, left, right: x(to) + 5, head, top, bottom, from, to, x, y };
    });
  });
}

/** Px a year can be wide in one row of panels. */
function unitOf(row: readonly PanelWish[], width: number): number {
  const fixed = row.reduce((sum, { labels }) => sum + GUTTER + labels, GAP * (row.length - 1));
  return (width - fixed) / row.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Height of a picture of these panels. */
export function panelsHeight(panels: readonly TimePanel[]): number {
  return Math.max(...panels.map(({ bottom }) => bottom)) + FOOT - 8;
}

import { TURN } from './eras.ts';

/** A stretch of years on one scale. */
export interface Panel {
  /** First year, and the year after the last. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  /** Px a year. */
  readonly year: number;
}

export interface Axis {
  readonly panels: readonly Panel[];
  /** Px of a date in years. */
  readonly place: (t: number) => number;
  /** The stretch a date lies on. */
  readonly panelAt: (t: number) => Panel;
}

/** From the turn on a year is this many times as wide, where a span is too long for one scale. */
export const WIDER = 5;

const LONG = 30;
/** Px between two scales. */
export const BREAK = 28;

/** The scale of whole years `from` to `to` between two edges in px: one, or two with a break at the turn. */
export function axisOf(from: number, to: number, left: number, right: number): Axis {
  const end = to + 1;
  const whole = { from, to: end, left, year: (right - left) / (end - from) };
  const panels =
    end - from > LONG && from < TURN && end > TURN ? two(from, end, left, right) : [whole];
  const panelAt = (t: number) => panels.findLast((panel) => t >= panel.from) ?? whole;
  const place = (t: number) => {
    const panel = panelAt(t);
    return panel.left + (t - panel.from) * panel.year;
  };
  return { panels, panelAt, place };
}

function two(from: number, end: number, left: number, right: number): Panel[] {
  const year = (right - left - BREAK) / (TURN - from + WIDER * (end - TURN));
  return [
    { from, to: TURN, left, year },
    { from: TURN, to: end, left: left + (TURN - from) * year + BREAK, year: WIDER * year },
  ];
}

/** A mark on the axis. */
export interface Tick {
  /** Date in years. */
  readonly t: number;
  readonly label: string;
}

/** What is written along a panel: round years with room for each, or the quarters of years that are wide. */
export function ticksOf({ from, to, year }: Panel): Tick[] {
  if (year > 260) {
    const quarters = ['', 'Apr', 'Jul', 'Oct'];
    return Array.from({ length: 4 * (to - from) }, (_, i) => ({
      t: from + i / 4,
      label: quarters[i % 4] || String(from + i / 4),
    }));
  }
  const step = [1, 2, 5, 10, 20].find((years) => years * year >= 44) ?? 50;
  const first = Math.ceil(from / step) * step;
  const round = Array.from(
    { length: Math.max(0, Math.ceil((to - first) / step)) },
    (_, i) => first + i * step,
  );
  const years = round[0] !== undefined && (round[0] - from) * year < 34 ? round : [from, ...round];
  return years.map((t) => ({ t, label: String(t) }));
}

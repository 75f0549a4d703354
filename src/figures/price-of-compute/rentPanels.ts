import { scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { RentKind } from './rents.ts';

/** Where one plot of hourly prices stands, in px. */
export interface RentPanel {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Highest hourly price drawn, in US dollars. */
export const MOST = 14;

/** A panel for each kind of price, all on one scale: in a row, or two by two. */
export function rentPanels({ name, width }: Room): Readonly<Record<RentKind, RentPanel>> {
  const columns = { wide: 4, mid: 2, narrow: 2 }[name];
  const gap = name === 'narrow' ? 18 : 24;
  const wide = (width - gap * (columns - 1)) / columns;
  const tall = { wide: 260, mid: 220, narrow: 130 }[name];
  const at = (i: number) =>
    rentPanel((i % columns) * (wide + gap), wide, Math.floor(i / columns) * (tall + 86) + 76, tall);
  return { spot: at(0), range: at(1), median: at(2), reserved: at(3) };
}

/** One panel in which a reader draws. */
export function guessPanel({ name, width }: Room): RentPanel {
  return rentPanel(0, width, 62, name === 'narrow' ? 240 : 300);
}

function rentPanel(left: number, wide: number, top: number, tall: number): RentPanel {
  const y = scaleLinear([0, MOST], [top + tall, top]);
  const x = scaleLinear([2023, 2026.7], [left + 22, left + wide]);
  return { left, right: left + wide, top, bottom: top + tall, x, y };
}

/** Gridlines of a panel and its years. */
export function rentAxes(
  key: string,
  { left, right, bottom, x, y }: RentPanel,
): { lines: Path[]; notes: Note[] } {
  const grid = valueAxis({
    key,
    ticks: [0, 4, 8, 12],
    y,
    left,
    right,
    label: (tick) => (tick ? `$${tick}` : '0'),
  });
  return {
    lines: grid.lines,
    notes: [...grid.notes, ...yearAxis({ key, from: 2023, to: 2026, x, y: bottom + 18 })],
  };
}

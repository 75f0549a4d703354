import type { Note } from '../../figure-kit/drawing/note.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { whisker } from '../../figure-kit/drawing/whisker.ts';
import type { ShownBar } from './bars.ts';

/** A bar with everything round it, in px. */
export interface PlacedBar extends ShownBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Paths: the ground it stands on, where it opened, its whisker, the line it is held against. */
  readonly ground: string;
  readonly opening: string;
  readonly reach: string;
  readonly known: string;
  /** Baseline of its name. */
  readonly baseline: number;
  readonly notes: readonly Note[];
}

/** From one bar to the next in the wide room. */
export const PITCH = 197;
/** Side of the square a bar opens as in the wide room. */
export const SIDE = 60;
const CELL = SIDE / 4;
const PAPER = 6 * CELL;

/** A bar standing on squared paper as high as its range reaches, words under it. */
export function column(bar: ShownBar, i: number, base: number): PlacedBar {
  const { length, low, high, lowText, highText, mark } = bar;
  const x = i * PITCH;
  const up = (value: number) => base - value * SIDE;
  const rows = Math.ceil(Math.max(high, length) * 4);
  const lines = `M${x} ${base}h${PAPER}m${-PAPER} 0${`m0 ${-CELL}h${PAPER}m${-PAPER} 0`.repeat(rows)}`;
  const beside = x + PAPER + 7;
  const known = mark ? wrap(mark.text, PITCH - PAPER - 14, 11.5) : [];
  const first = up(mark?.at ?? 0) - (known.length - 1) * 6.5 + 4;
  return {
    ...bar,
    x,
    y: up(length),
    width: SIDE,
    height: length * SIDE,
    ground: `${lines}M${x} ${base}${`v${-rows * CELL}m${CELL} ${rows * CELL}`.repeat(7)}`,
    opening: `M${x} ${base}v${-SIDE}h${SIDE}v${SIDE}`,
    reach: low < high ? whisker(x + 75, up(low), up(high), 5) : '',
    known: mark ? `M${x} ${up(mark.at)}h${i ? PAPER : SIDE}` : '',
    baseline: base + 21,
    notes: [
      { x: x - 1, y: base + 54, text: bar.value, class: 'big' },
      { x, y: base + 73, text: bar.what, class: 't12 quiet' },
      { x: beside, y: up(low) + 4, text: mark ? lowText : `${lowText} at least`, class: 't11 num' },
      {
        x: beside,
        y: up(high) + 4,
        text: mark ? highText : `${highText} at most`,
        class: 't11 num',
      },
      ...known.map((text, n) => ({ x: beside, y: first + n * 13, text, class: 't11 quiet' })),
    ],
  };
}

/** A bar lying under its words; the operation that leads to it above them. */
export function row(bar: ShownBar, link: readonly string[], y: number, width: number): PlacedBar {
  const { length, low, high, lowText, highText, mark } = bar;
  const side = width * 0.22;
  const edge = Math.min(width, 328);
  const last = link.length - 1;
  return {
    ...bar,
    x: 0,
    y: y + 36,
    width: length * side,
    height: 22,
    ground: '',
    opening: `M0 ${y + 36}H${side}v22H0`,
    reach: low < high ? `M${low * side} ${y + 62}v8m0 -4H${high * side}m0 -4v8` : '',
    known: mark ? `M${mark.at * side} ${y + 33}v28` : '',
    baseline: y + 12,
    notes: [
      ...link.map((text, n) => ({ x: 0, y: y - 12 + (n - last) * 16, text, class: 't12 quiet' })),
      { x: edge, y: y + 13, text: bar.value, class: 't15 strong num', anchor: 'end' },
      { x: 0, y: y + 29, text: bar.what, class: 't12 quiet' },
      { x: edge, y: y + 29, text: mark ? `| ${mark.text}` : '', class: 't11 quiet', anchor: 'end' },
      {
        x: high * side + 7,
        y: y + 70,
        text: lowText && `${lowText} to ${highText}`,
        class: 't11 num',
      },
    ],
  };
}

import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Box } from './frame.ts';
import type { Picture } from './show.ts';
import { inWords, percent } from './words.ts';

/** What a panel is made of; marks can be walked to and pressed. */
export interface Ink {
  readonly lines: readonly Path[];
  readonly marks: readonly Path[];
  readonly over: readonly Path[];
  readonly notes: readonly Note[];
}

const GUTTER = 30;

/** Bars: the chance of losing everything by number of suppliers, the shared step at the foot of each. */
export function barsOf({ bars, setting }: Picture, box: Box, y: (chance: number) => number): Ink {
  const band = (box.width - GUTTER) / bars.length;
  const left = (n: number) => box.x + GUTTER + (n - 1) * band;
  const wide = band - 10;
  const block = (n: number, from: number, to: number) =>
    `M${left(n)} ${y(from)}V${y(to)}h${wide}V${y(from)}z`;
  const [first, fourth] = [bars[0], bars[3]];
  const right = box.x + box.width;
  const notes: Note[] = bars.flatMap(({ n, shared, alone }) => {
    const chosen = n === setting.n;
    const x = left(n) + wide / 2;
    const lost = shared + alone;
    return [
      {
        x,
        y: y(lost) - 5,
        text: lost > 0 && lost < 1e-4 ? '~0%' : percent(lost, lost < 1e-3 ? 1 : 2),
        class: `t11 num ${chosen ? 'strong' : ''}`,
        anchor: 'middle' as const,
      },
      {
        x,
        y: box.y + box.height + 16,
        text: String(n),
        class: `t12 num ${chosen ? 'strong hot' : 'faint'}`,
        anchor: 'middle' as const,
      },
    ];
  });
  if (first && y(first.shared) - y(first.shared + first.alone) > 14) {
    const middle = y(first.shared + first.alone / 2) + 4;
    notes.push({
      x: left(1) + wide + 6,
      y: middle,
      text: 'each fails on its own',
      class: 't12 quiet',
    });
  }
  if (fourth && setting.s * setting.z > 0) {
    const floor = percent(bars[setting.n - 1]?.floor ?? 0, 2);
    const text = `floor${setting.z < 1 ? ` at ${inWords(setting.n)}` : ''}: ${floor}, the step they share`;
    notes.push({
      x: right,
      y: y(fourth.shared + fourth.alone) - 26,
      text,
      class: 't12 hot',
      anchor: 'end',
    });
  }
  return {
    lines: [],
    marks: bars.map(({ n, shared, alone }) => ({
      key: `n:${n}`,
      d: block(n, 0, shared + alone),
      class: 'bar',
    })),
    over: [
      ...bars.map(({ n, shared }) => ({
        key: `shared${n}`,
        d: block(n, 0, shared),
        class: 'bar hot',
      })),
      {
        key: 'floor',
        d: bars
          .map(({ n, floor }, i) => `${i ? 'L' : 'M'}${left(n) + wide / 2} ${y(floor)}`)
          .join(''),
        class: 'arc dashed',
      },
    ],
    notes,
  };
}

/** A curve: the same chance at the chosen number, by how likely a supplier depends on the step they share. */
export function curveOf(
  { curve, firms, setting, lost }: Picture,
  box: Box,
  y: (chance: number) => number,
): Ink {
  const x = (z: number) => box.x + z * box.width;
  const bottom = box.y + box.height;
  const rows = firms
    .toReversed()
    .map((firm, i) => ({ ...firm, at: x(firm.share), row: bottom + 18 + i * 17 }));
  return {
    lines: rows.map(({ key, at, row, lost }) => ({
      key,
      d: `M${at} ${y(lost)}V${row - 9}`,
      class: 'grid',
    })),
    marks: rows.map(({ share, at, lost, grade }) => ({
      key: `z:${share}`,
      d: `M-4-4h8v8h-8z`,
      x: at,
      y: y(lost),
      class: `pt ${grade}`,
    })),
    over: [
      {
        key: 'curve',
        d: curve.map(([z, chance], i) => `${i ? 'L' : 'M'}${x(z)} ${y(chance)}`).join(''),
        class: 'ln',
      },
      { key: 'here', d: 'M-5-5h10v10h-10z', x: x(setting.z), y: y(lost), class: 'dot hot' },
    ],
    notes: [
      { x: box.x, y: bottom + 18, text: '0%', class: 't11 faint num' },
      ...rows.map(({ name, share, at, row, lost }): Note => ({
        x: at + (share === 1 ? 0 : -5),
        y: row,
        text: `${name}’s share, ${Math.round(share * 100)}%: ${percent(lost, 2)}`,
        class: `t11 halo ${share === setting.z ? 'strong' : 'quiet'}`,
        anchor: 'end',
      })),
      {
        x: Math.max(x(setting.z) - 9, box.x + 66),
        y: y(lost) - 10,
        text: percent(lost),
        class: 't13 strong hot halo',
        anchor: 'end',
      },
    ],
  };
}

/** The heading of a panel. */
export function heading(
  { x, y }: { readonly x: number; readonly y: number },
  title: string,
  what: string,
): Note[] {
  return [
    { x, y: y - 46, text: title, class: 't14 strong' },
    { x, y: y - 29, text: what, class: 't12 faint' },
  ];
}

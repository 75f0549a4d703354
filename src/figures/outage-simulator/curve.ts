import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Box } from './frame.ts';
import type { Ink } from './panel.ts';
import type { Picture } from './show.ts';
import { percent } from './words.ts';

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

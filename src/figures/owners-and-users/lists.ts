import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Grain } from './block.ts';
import type { Column, ShownGroup } from './campuses.ts';
import { flow } from './flow.ts';
import { blank, HEAD, headOf, lay } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const LIST_LABEL = 86;

/** The kinds of use one under the other, or two beside two, each with its groups in rows. */
export function lists(
  columns: readonly Column[],
  groups: readonly ShownGroup[],
  room: Room,
  grain: Grain,
): Sheet {
  const two = room.name === 'mid';
  const wide = two ? (room.width - 32) / 2 : room.width;
  const sheet = blank();
  const ends = [0, 0];
  columns.forEach((column, i) => {
    const side = two && i >= columns.length / 2 ? 1 : 0;
    const left = side * (wide + 32);
    let y = ends[side] ?? 0;
    sheet.notes.push(...headOf(column, left, y));
    y += HEAD;
    for (const group of groups) {
      const cell = flow(group.clusters(column.kind), wide - LIST_LABEL, grain);
      if (!cell.height) continue;
      const key = `${group.key}/${column.kind}`;
      sheet.rules.push({
        key: `rule/${key}`,
        d: `M${left} ${y + 0.5}h${wide}`,
        class: 'base thin',
      });
      lay(sheet, cell, key, left + LIST_LABEL, y + 8);
      const name = wrap(group.name, LIST_LABEL - 6, 12.5, true);
      sheet.notes.push(
        ...name.map((text, line) => ({
          key: `${key}/${line}`,
          x: left,
          y: y + 18 + line * 15,
          text,
          class: 't12 strong',
        })),
      );
      y += Math.max(cell.height, name.length * 15) + 18;
    }
    ends[side] = y + 20;
  });
  return { ...sheet, height: Math.max(...ends) - 18 };
}

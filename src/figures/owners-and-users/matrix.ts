import type { Note } from '../../figure-kit/drawing/note.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Grain } from './block.ts';
import type { Column, ShownGroup } from './campuses.ts';
import { flow } from './flow.ts';
import { blank, HEAD, headOf, lay } from './sheet.ts';
import type { Sheet } from './sheet.ts';

const ROW_LABEL = 98;
const GUTTER = 16;

/** A row for each group, a column for each kind of use. */
export function matrix(
  columns: readonly Column[],
  groups: readonly ShownGroup[],
  room: Room,
  grain: Grain,
): Sheet {
  const space = room.width - ROW_LABEL - GUTTER * columns.length;
  const weights = columns.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => (space * weight) / total);
  const lefts = widths.map(
    (_, i) => ROW_LABEL + GUTTER * (i + 1) + widths.slice(0, i).reduce((sum, w) => sum + w, 0),
  );
  const sheet = blank();
  columns.forEach((column, i) => sheet.notes.push(...headOf(column, lefts[i] ?? 0, 0)));
  let y = HEAD;
  for (const group of groups) {
    sheet.rules.push({
      key: `rule/${group.key}`,
      d: `M0 ${y + 0.5}H${room.width}`,
      class: 'base thin',
    });
    const cells = columns.map(({ kind }, i) => flow(group.clusters(kind), widths[i] ?? 0, grain));
    const inner = Math.max(45, ...cells.map(({ height }) => height));
    cells.forEach((cell, i) => {
      lay(sheet, cell, `${group.key}/${columns[i]?.kind ?? ''}`, lefts[i] ?? 0, y + 7);
    });
    sheet.notes.push(...rowLabel(group, 0, y + 17, ROW_LABEL));
    y += inner + 15;
  }
  sheet.rules.push({ key: 'rule/end', d: `M0 ${y + 0.5}H${room.width}`, class: 'base thin' });
  return { ...sheet, height: y + 2 };
}

function rowLabel({ key, name, share }: ShownGroup, x: number, y: number, width: number): Note[] {
  const lines = wrap(name, width, 12.5, true);
  return [
    ...lines.map((text, i) => ({
      key: `${key}/name/${i}`,
      x,
      y: y + i * 15,
      text,
      class: 't12 strong',
    })),
    { key: `${key}/share`, x, y: y + lines.length * 15, text: share, class: 't12 quiet' },
  ];
}

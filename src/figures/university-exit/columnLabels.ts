import { endLabels } from '../../figure-kit/drawing/endLabels.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Column } from './placeColumns.ts';
import { LOOKS } from './looks.ts';
import type { Chart } from './sheet.ts';
import { counted } from './words.ts';

/** Room of a year's label in px. */
const LABEL = 36;

/** The year under each column and its total over it, as many as there is room for. */
export function columnLabels(columns: readonly Column[], unit: Chart['unit']): Note[] {
  const step = (columns[1]?.x ?? Infinity) - (columns[0]?.x ?? 0);
  const each = Math.max(1, Math.ceil(LABEL / step));
  const read = columns.find(({ picked }) => picked);
  const notes = columns.flatMap((column, i): Note[] => {
    const { year, wide, heap, y, tall, picked } = column;
    const x = column.x + (heap ? Math.min(heap.across, year.total) * heap.pitch : wide) / 2;
    const near = !picked && read !== undefined && Math.abs(column.x - read.x) < LABEL - 2;
    const told = picked || (!near && (columns.length - 1 - i) % each === 0);
    const total = {
      key: `${year.year}/total`,
      x,
      y: y - tall - 6,
      class: 't11 faint',
      anchor: 'middle',
    } as const;
    return [
      ...(heap || step > LABEL
        ? [{ ...total, text: heap ? String(year.total) : `of ${year.total}` }]
        : []),
      ...(told
        ? [
            {
              key: String(year.year),
              x,
              y: y + 19,
              text: String(year.year),
              class: picked ? 't12 strong' : 't11 faint',
              anchor: 'middle',
            } as const,
          ]
        : []),
      ...(year.part
        ? [
            {
              key: 'part',
              x,
              y: y + 34,
              text: 'to July',
              class: 't11 faint',
              anchor: 'middle',
            } as const,
          ]
        : []),
    ];
  });
  const first = columns[0];
  if (!first?.year.few || unit === 'count') return notes;
  const text = 'Before 2009: single models, too few for shares';
  return [...notes, { key: 'few', x: first.x, y: first.y + 36, text, class: 't11 faint' }];
}

/** The groups of the last whole year, each with its count, level with where it stands. */
export function groupNames(columns: readonly Column[], x: number): Note[] {
  const last = columns.findLast(({ year }) => !year.part);
  if (!last) return [];
  const { y: base, tall, year } = last;
  let y = base;
  const labels = year.parts.map(({ key, count }) => {
    const part = (count * tall) / Math.max(1, year.total);
    y -= part;
    return {
      key: `name/${key}`,
      x,
      y: y + part / 2,
      text: counted(count, key),
      class: `t12 strong fill ${LOOKS[key].name}`,
    };
  });
  return [
    { key: 'name', x, y: base - tall - 6, text: `in ${year.year}`, class: 't11 faint' },
    ...endLabels(labels, 17, base - tall + 6, base - 6),
  ];
}

import type { Table } from '../../figure-kit/table.ts';
import { tableShares } from './maths.ts';
import type { OwnerRow, Part } from './maths.ts';

/** Every estimate with its range and, last, what is left out. */
export function tableOf(owners: readonly OwnerRow[], smuggled: Part): Table {
  const shares = tableShares(owners);
  const all = owners.flatMap(({ parts }) => parts).reduce((sum, { mid }) => sum + mid, 0);
  const rowsOf = ({ name, grade, parts }: OwnerRow, i: number) => [
    ...parts.map(({ by, low, mid, high }) => [
      name,
      by,
      low,
      mid,
      high,
      round((100 * mid) / all),
      grade,
      low === null ? 'no: no range published' : 'yes',
    ]),
    [
      name,
      'all',
      null,
      parts.reduce((sum, { mid }) => sum + mid, 0),
      null,
      round(shares[i] ?? 0),
      grade,
      null,
    ],
  ];
  const { by, low, mid, high } = smuggled;
  const leftOut = 'left out: speculative, and inside Other already';
  return {
    caption: 'H100-equivalents bought to the end of 2025, by owner and designer of the chips',
    columns: [
      'Owner',
      'Chips by',
      'Low',
      'Middle',
      'High',
      'Share of the whole, %',
      'Grade',
      'Re-rolled',
    ],
    rows: [
      ...owners.flatMap(rowsOf),
      ['China (smuggled)', by, low, mid, high, null, 'low', leftOut],
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

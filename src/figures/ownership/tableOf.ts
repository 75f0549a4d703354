import type { Table } from '../../figure-kit/table.ts';
import { tableShares } from './maths.ts';
import type { OwnershipRows } from './maths.ts';
import type { ShownOwner } from './show.ts';

/** Every estimate with its range and, last, what is left out; before the reveal only the guess. */
export function tableOf(
  { owners, smuggled }: OwnershipRows,
  shown: readonly ShownOwner[],
  stage: string,
): Table {
  if (stage === 'guess') {
    return {
      caption: 'Your hundred squares',
      columns: [{ title: 'Owner' }, { title: 'Your squares', numeric: true }],
      rows: shown.map(({ name, guess }) => [name, guess]),
    };
  }
  const shares = tableShares(owners);
  const all = owners.flatMap(({ parts }) => parts).reduce((sum, { mid }) => sum + mid, 0);
  return {
    caption: 'H100-equivalents bought to the end of 2025, by owner and designer of the chips',
    columns: [
      { title: 'Owner' },
      { title: 'Chips by' },
      { title: 'Low', numeric: true },
      { title: 'Middle', numeric: true },
      { title: 'High', numeric: true },
      { title: 'Share of the whole, %', numeric: true },
      { title: 'Your squares', numeric: true },
      { title: 'Grade' },
      { title: 'Re-rolled' },
    ],
    rows: [
      ...owners.flatMap(({ name, grade, parts }, i) => [
        ...parts.map(({ by, low, mid, high }) => [
          name,
          by,
          low,
          mid,
          high,
          round((100 * mid) / all),
          null,
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
          shown[i]?.guess ?? null,
          grade,
          null,
        ],
      ]),
      [
        'China (smuggled)',
        smuggled.by,
        smuggled.low,
        smuggled.mid,
        smuggled.high,
        null,
        null,
        'low',
        'left out: speculative, and inside Other already',
      ],
    ],
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import type { Table, TableCell } from '../../figure-kit/table.ts';
import type { NamedRun, Span } from './maths.ts';
import { SECTORS } from './words.ts';

/** The records and the runs named; then the rest of each year, by its largest, and how many have no estimate. */
export function tableOf({ named, others, missing, from, to }: Span): Table {
  const years = [...others.map(({ time }) => time), ...missing].map(Math.floor);
  return {
    caption: `Training runs published from ${from} to ${to}: the records and a few more by name, the others by year; a dash is an amount nobody has published`,
    columns: [
      'Model',
      'Organisation',
      'Date',
      'FLOP',
      'Lowest',
      'Highest',
      'Record',
      'Sector',
      'Grade',
    ],
    rows: [
      ...named.map(cells),
      ...[...new Set(years)].sort((a, b) => a - b).flatMap((year) => restOf(year, others, missing)),
    ],
  };
}

function cells({ name, by, date, flop, range, record, sector, grade }: NamedRun): TableCell[] {
  return [
    ...[name, by, date, flop, range?.[0] ?? null, range?.[1] ?? null],
    ...[record ? 'yes' : 'no', SECTORS[sector], grade],
  ];
}

/** What else was published in a year: how many with an estimate, from the least to the most, and how many without. */
function restOf(year: number, others: Span['others'], missing: Span['missing']): TableCell[][] {
  const sizes = others.filter(({ time }) => Math.floor(time) === year).map(({ flop }) => flop);
  const blank = missing.filter((time) => Math.floor(time) === year).length;
  const row = (model: string, low: number | null, high: number | null): TableCell[] => [
    ...[model, '', String(year), null, low, high, 'no', '', ''],
  ];
  return [
    ...(sizes.length > 0
      ? [row(`${sizes.length} more with an estimate`, Math.min(...sizes), Math.max(...sizes))]
      : []),
    ...(blank > 0 ? [row(`${blank} without a public estimate`, null, null)] : []),
  ];
}

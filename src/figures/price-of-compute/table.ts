import type { Table, TableCell } from '../../figure-kit/table.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { perDollar } from './maths.ts';
import type { Chip } from './maths.ts';
import { GUESSED } from './rents.ts';

/** The row of a chip in the table of both rises. */
export function chipCells(chip: Chip): TableCell[] {
  const { name, date, basis, grade, cut } = chip;
  const value = Math.round(perDollar(chip) * 100) / 100;
  return [
    ...['Chip', name, date, value, 'GFLOP/s per dollar', basis],
    ...[`specification ${grade}`, cut ? 'export version' : ''],
  ];
}

/** The row of a run in the table of both rises. */
export function runCells({ name, date, cost, grade, doubt = '' }: CostedRun): TableCell[] {
  return [
    ...['Run', name, date, cost, 'US dollars of 2023', 'amortised hardware and energy'],
    ...[grade, doubt],
  ];
}

/** What a reader has drawn. */
export function guessTable(guess: readonly number[]): Table {
  return {
    caption: 'Your line, US dollars an hour',
    columns: ['Month', 'Your price'],
    rows: GUESSED.map(({ label }, i) => [label, guess[i] ?? null]),
  };
}

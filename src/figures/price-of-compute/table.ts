import type { Table } from '../../figure-kit/table.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { perDollar } from './maths.ts';
import type { Chip } from './maths.ts';
import { KINDS } from './rentWords.ts';
import { GUESSED } from './rents.ts';
import type { Rent } from './rents.ts';

/** Both rises, each with its unit and the basis of its price. */
export function riseTable(chips: readonly Chip[], runs: readonly CostedRun[]): Table {
  return {
    caption:
      'Two series in two units: 16-bit arithmetic per dollar of chip, and the cost of costed runs',
    columns: ['Series', 'Item', 'Date', 'Value', 'Unit', 'Basis', 'Grade', 'Doubt'],
    rows: [
      ...chips.map((chip) => [
        'Chip',
        chip.name,
        chip.date,
        Math.round(perDollar(chip) * 100) / 100,
        'GFLOP/s per dollar',
        chip.basis,
        `specification ${chip.grade}`,
        chip.cut ? 'export version' : '',
      ]),
      ...runs.map(({ name, date, cost, grade, doubt }) => [
        'Run',
        name,
        date,
        cost,
        'US dollars of 2023',
        'amortised hardware and energy',
        grade,
        doubt ?? '',
      ]),
    ],
  };
}

/** The reported prices of an hour, kind by kind. */
export function rentTable(rents: readonly Rent[]): Table {
  return {
    caption: 'Reported prices of an hour of one H100, US dollars',
    columns: ['Kind', 'Date', 'Lowest', 'Highest', 'Grade', 'Note'],
    rows: Object.entries(KINDS).flatMap(([kind, name]) =>
      rents
        .filter((rent) => rent.kind === kind)
        .map(({ date, low, high, grade, note }) => [name, date, low, high, grade, note]),
    ),
  };
}

/** What a reader has drawn. */
export function guessTable(guess: readonly number[]): Table {
  return {
    caption: 'Your line, US dollars an hour',
    columns: ['Month', 'Your price'],
    rows: GUESSED.map(({ label }, i) => [label, guess[i] ?? null]),
  };
}

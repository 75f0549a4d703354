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
    columns: [
      { title: 'Series' },
      { title: 'Item' },
      { title: 'Date' },
      { title: 'Value', numeric: true },
      { title: 'Unit' },
      { title: 'Basis' },
      { title: 'Grade' },
      { title: 'Doubt' },
    ],
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
    columns: [
      { title: 'Kind' },
      { title: 'Date' },
      { title: 'Lowest', numeric: true },
      { title: 'Highest', numeric: true },
      { title: 'Grade' },
      { title: 'Note' },
    ],
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
    columns: [{ title: 'Month' }, { title: 'Your price', numeric: true }],
    rows: GUESSED.map(({ label }, i) => [label, guess[i] ?? null]),
  };
}

import { expect, it } from 'vitest';
import { numericColumns } from '../../../src/figure-kit/numericColumns.ts';

it('sets a column right when a cell is a number, blanks and ranges in words beside it', () => {
  const rows = [
    ['GPT-4', 2.1e25, null],
    ['GPT-4.5', null, '8 to 10'],
    ['Grok 4', 5e26, 8],
  ];
  expect(numericColumns({ caption: '', columns: ['Model', 'FLOP', 'Months'], rows })).toEqual([
    false,
    true,
    true,
  ]);
});

it('sets percentages right, but not where they stand among other texts', () => {
  const rows = [
    ['5.00%', '20%', null],
    ['under 0.001%', '$1.99', ''],
  ];
  expect(numericColumns({ caption: '', columns: ['Lost', 'Setting', 'Note'], rows })).toEqual([
    true,
    false,
    false,
  ]);
});

it('leaves a column left that has sentences among its numbers', () => {
  const rows = [
    ['HBM memory', 4174],
    ['A public option', 'No one state can pay for it'],
  ];
  expect(numericColumns({ caption: '', columns: ['Layer', 'HHI, or argument'], rows })).toEqual([
    false,
    false,
  ]);
});

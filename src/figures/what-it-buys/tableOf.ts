import type { Table } from '../../figure-kit/table.ts';
import type { ShownBar } from './bars.ts';
import type { Given } from './given.ts';
import { flopOf } from './maths.ts';
import type { Settings, Swing } from './maths.ts';
import { basisOf, names, power, setting } from './words.ts';

/** What was stated, what was set and what comes out, with the range and the source of each. */
export function tableOf(
  given: Given,
  settings: Settings,
  swings: readonly Swing[],
  bars: readonly ShownBar[],
): Table {
  const { sum, term, flop, watts, runs, campus, prices } = given;
  const stated = [sum, term, flop, watts, ...Object.values(runs), campus];
  return {
    caption: 'What was stated, what is set, what comes out',
    columns: ['What', 'Now', 'Low end', 'High end', 'Where from', 'Grade'],
    rows: [
      ...stated.map(({ what, value, row, grade }) => [what, power(value), null, null, row, grade]),
      ...prices.map(({ what, value, row, grade }) => [
        `Price elsewhere: ${what}`,
        setting('p', value),
        null,
        null,
        row,
        grade,
      ]),
      ...swings.map(({ key, low, high }) => [
        `Set: ${names[key]}`,
        setting(key, settings[key]),
        setting(key, low),
        setting(key, high),
        basisOf(key),
        null,
      ]),
      ...bars
        .slice(1)
        .map(({ name, value, lowText, highText, grade }) => [
          `Result: ${name}`,
          value,
          lowText,
          highText,
          null,
          grade,
        ]),
      ['Result: FLOP', power(flopOf(given, settings)), null, null, null, null],
    ],
  };
}

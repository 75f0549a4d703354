import type { Computed } from '../computed.ts';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { carriesFrame } from './carriesFrame.ts';
import { uncountable } from './outsideFrame.ts';

/**
 * Values worked out by code whose unit is what a table's frame calls its rows ("deals"), so that they count rows, and
 * which do not say within what; a table that must not be counted is counted by no code either.
 */
export function checkComputed(
  values: ReadonlyMap<string, Computed>,
  datasets: ReadonlyMap<string, Dataset>,
): Problem[] {
  return [...values].flatMap(([address, { unit, says, of }]) => {
    const names = new Set(of.map((cell) => cell.split('/')[0] ?? ''));
    const counted = [...names]
      .flatMap((name) => datasets.get(name) ?? [])
      .find(
        ({ package: { frame } }) => isRow(unit, frame.rows ?? []) && !carriesFrame(says, frame),
      );
    if (!counted) return [];
    const file = `src/computed/${address.split('/')[1] ?? ''}.ts`;
    return [{ file, line: 1, col: 1, ...uncountable(`"${address}"`, counted) }];
  });
}

/** Whether a unit is the plural of a noun: `deals`, `companies`. */
function isRow(unit: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => [`${noun}s`, `${noun}es`, noun.replace(/y$/u, 'ies')].includes(unit));
}

import { boundValue } from '../evidence/boundValue.ts';
import { NoSuchCell } from '../evidence/cell.ts';
import type { Problem } from '../evidence/problem.ts';
import type { Use } from './essaySource.ts';
import type { Known } from './known.ts';

/** A guess can be answered: its scale rises, its steps lead up, and start and answer lie on it. */
export function checkGuess({ attributes, ...place }: Use, file: string, known: Known): Problem[] {
  const number = (name: string) => Number(attributes.get(name)?.value ?? NaN);
  const [min, max, start, step] = ['min', 'max', 'start', 'step'].map(number) as [
    number,
    number,
    number,
    number,
  ];
  const at = (name: string, message: string, fix: string): Problem => {
    const { line, col } = attributes.get(name) ?? place;
    return { file, line, col, rule: 'guess', message, fix };
  };
  if (min >= max)
    return [at('max', `the scale runs from ${min} to ${max}`, 'let max be more than min')];
  const answer = valueOf(attributes.get('answer')?.value ?? '', known);
  return [
    ...(step <= 0
      ? [at('step', `a step of ${step} leads nowhere`, 'let step be more than 0')]
      : []),
    ...(start < min || start > max
      ? [at('start', `${start} is not on the scale of ${min} to ${max}`, 'start on it')]
      : []),
    ...(answer !== undefined && (answer < min || answer > max)
      ? [
          at(
            'answer',
            `the answer, ${answer}, is not on the scale of ${min} to ${max}`,
            'widen the scale',
          ),
        ]
      : []),
  ];
}

function valueOf(address: string, { datasets, values }: Known): number | undefined {
  try {
    const { value } = boundValue(datasets, address, values);
    return typeof value === 'number' ? value : undefined;
  } catch (error) {
    // That it leads nowhere is told as a fault of the name.
    if (error instanceof NoSuchCell) return undefined;
    throw error;
  }
}

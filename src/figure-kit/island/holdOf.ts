import type { Change } from '../figure.ts';
import type { Parameters } from '../parameters/parameter.ts';

/**
 * What a change has hold of, where many changes are one movement of the hand: the names of the numbers it sets.
 * Undefined for a change that is a step of its own, such as a choice.
 */
export function holdOf(parameters: Parameters, part: Change<Parameters>): string | undefined {
  const names = Object.keys(part).filter((name) => part[name] !== undefined);
  const moved = names.every((name) => /^numbers?$/u.test(parameters[name]?.kind ?? ''));
  return moved ? names.sort().join(' ') : undefined;
}

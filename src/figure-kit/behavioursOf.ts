import type { Behaviour } from './behaviours.ts';
import type { AnyFigure } from './figure.ts';
import type { Parameters } from './parameters/parameter.ts';

/** What a reader may do with a figure, told by its parameters. */
export function behavioursOf({ parameters, guess, act }: AnyFigure): Behaviour[] {
  const shown = Object.values(parameters as Parameters).filter(({ control }) => control !== false);
  const has: Record<Behaviour, boolean> = {
    guess: guess !== undefined,
    set: shown.some(({ kind }) => kind === 'number'),
    pick: act !== undefined || shown.some(({ kind }) => kind === 'set' || kind === 'choice'),
    roll: 'seed' in (parameters as Parameters),
  };
  return (Object.keys(has) as Behaviour[]).filter((behaviour) => has[behaviour]);
}

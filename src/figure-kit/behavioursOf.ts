import type { Behaviour } from './behaviours.ts';
import type { AnyFigure } from './figure.ts';
import type { Parameters } from './parameters/parameter.ts';

/** What a reader may do with a figure, told by its parameters. */
export function behavioursOf(figure: AnyFigure): Behaviour[] {
  const parameters = figure.parameters as Parameters;
  const shown = Object.values(parameters).filter(({ control }) => control !== false);
  const has: Record<Behaviour, boolean> = {
    guess: figure.guess !== undefined,
    set: shown.some(({ kind }) => kind === 'number'),
    pick: 'act' in figure || shown.some(({ kind }) => kind === 'set' || kind === 'choice'),
    roll: 'seed' in parameters,
  };
  return (Object.keys(has) as Behaviour[]).filter((behaviour) => has[behaviour]);
}

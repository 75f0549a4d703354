import { builtFigure } from '../../../../src/figure-kit/build/builtFigure.ts';
import { defaultState } from '../../../../src/figure-kit/defaultState.ts';
import type { Heard } from '../../../../src/figure-kit/hear/heard.ts';
import type { Values } from '../../../../src/figure-kit/parameters/parameter.ts';
import type { Shown } from '../../../../src/figure-kit/shown.ts';

const figures = import.meta.glob<{ default: (shown: Shown) => Heard }>(
  '../../../../src/figures/*/hear.ts',
  { eager: true },
);

/** Names of the figures that can be heard. */
export const heardNames: readonly string[] = Object.keys(figures)
  .map((path) => path.split('/').at(-2) ?? path)
  .sort();

/** What is heard of a figure in a state, and what it shows; parameters left out are at their defaults. */
export function heardOf(name: string, state: Values = {}): Heard & { readonly shown: Shown } {
  const { figure, rows } = builtFigure(name);
  const shown = figure.show(rows, { ...defaultState(figure.parameters), ...state });
  const hear = figures[`../../../../src/figures/${name}/hear.ts`];
  if (!hear) throw new Error(`"${name}" cannot be heard`);
  return { ...hear.default(shown), shown };
}

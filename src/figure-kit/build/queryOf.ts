import { defaultState } from '../defaultState.ts';
import type { AnyFigure } from '../figure.ts';
import type { Parameters } from '../parameters/parameter.ts';
import type { NamedState } from '../teaching.ts';
import { withChange } from '../withChange.ts';
import { writeState } from '../writeState.ts';

/** The query of a figure's named state; empty for the default. */
export function queryOf(figure: AnyFigure, { state }: NamedState<Parameters>): URLSearchParams {
  const parameters = figure.parameters as Parameters;
  return writeState(parameters, withChange(defaultState(parameters), state));
}

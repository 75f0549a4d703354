import { picture } from '../build/picture.ts';
import { defaultState } from '../defaultState.ts';
import type { Parameter, Parameters } from '../parameters/parameter.ts';
import { rooms } from '../room.ts';
import { withChange } from '../withChange.ts';
import { lack } from './lack.ts';
import type { FigureLack, Linted } from './lack.ts';

/** A state that was drawn, and how it is drawn in narrower rooms. */
interface Drawn {
  readonly name: string;
  readonly others: readonly (() => string)[];
}

/** Named states that set what cannot be set, or draw in every room what another draws. */
export function lintStates({ figure, teaching, rows }: Linted): FigureLack[] {
  const parameters = figure.parameters as Parameters;
  const told: FigureLack[] = [];
  const drawn = new Map<string, Drawn>();
  for (const { name, state } of teaching.states) {
    const odd = Object.entries(state).find(([key, value]) => !isAllowed(parameters[key], value));
    if (odd) {
      const message = `the state "${name}" sets ${odd[0]} to ${JSON.stringify(odd[1])}, which no control can`;
      told.push(
        lack('figure-state', message, 'set a parameter to a value it takes', 'teaching.ts'),
      );
      continue;
    }
    const shown = figure.show(rows, withChange(defaultState(parameters), state));
    // Two widths are drawn only where the widest is the same: drawing is what takes time here.
    const [wide, ...others] = rooms.map((room) => () => picture(figure, shown, room));
    const key = wide?.() ?? '';
    const same = drawn.get(key);
    if (same && narrower(same.others) === narrower(others))
      told.push(
        lack(
          'figure-state',
          `the states "${same.name}" and "${name}" draw the same`,
          'take one of them out',
          'teaching.ts',
        ),
      );
    else drawn.set(key, { name, others });
  }
  return told;
}

const narrower = (others: Drawn['others']): string => others.map((draw) => draw()).join('');

function isAllowed(parameter: unknown, value: unknown): boolean {
  if (value === undefined) return true;
  const { parse, format } = (parameter ?? {}) as Partial<Parameter<unknown>>;
  return parse !== undefined && format !== undefined && parse(format(value)) !== undefined;
}

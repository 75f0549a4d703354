import type { AnyParameter, Values } from '../parameters/parameter.ts';
import { textOf } from '../textOf.ts';
import { browserStore } from './browserStore.ts';
import type { Island } from './island.ts';

/** A guess stays in this browser: it is never in the address and never sent. */
function locals({ figure }: Island): [string, AnyParameter][] {
  const parameters = figure.parameters as Record<string, AnyParameter>;
  return Object.entries(parameters).filter(([, parameter]) => parameter.local);
}

/** The reader's guess from an earlier visit; nothing where storage is barred, as in some frames. */
export function keptGuess(island: Island): Values {
  const kept: Record<string, Values[string]> = {};
  for (const [name, parameter] of locals(island)) {
    const value = parameter.parse(browserStore.read(`${island.name}.${name}`) ?? '');
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Keeps the reader's guess for a later visit. */
export function keepGuess(island: Island, state: Values): void {
  for (const [name, parameter] of locals(island)) {
    const text = textOf(parameter, state[name]);
    browserStore.keep(`${island.name}.${name}`, text);
  }
}

/** The guess that stands in a state. */
export function guessIn(island: Island, state: Values): Values {
  return Object.fromEntries(
    locals(island).flatMap(([name]) => {
      const value = state[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

import type { AnyParameter, Parameters } from '../parameters/parameter.ts';

/** Controls that stand together: in a fold under its words, or in the open. */
export interface Fold {
  readonly words: string | undefined;
  /** All of them belong to a guess and show with it alone. */
  readonly guessed: boolean;
  readonly controls: readonly (readonly [name: string, parameter: AnyParameter])[];
}

/** A figure's controls in their order, neighbours of one fold together. */
export function foldsOf(parameters: Parameters): Fold[] {
  const folds: Fold[] = [];
  for (const control of Object.entries(parameters)) {
    const [, { control: shown, fold: words, kind }] = control;
    if (shown === false) continue;
    const last = folds.at(-1);
    const guessed = kind === 'numbers';
    if (last && last.words === words) {
      const controls = [...last.controls, control];
      folds.splice(-1, 1, { words, guessed: last.guessed && guessed, controls });
    } else folds.push({ words, guessed, controls: [control] });
  }
  return folds;
}

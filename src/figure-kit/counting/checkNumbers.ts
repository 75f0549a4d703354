import { checkBoundText } from '../../essays/numbers/checkBoundText.ts';
import type { Known } from '../../essays/known.ts';
import type { Problem } from '../../evidence/problem.ts';
import { defaultState } from '../defaultState.ts';
import type { AnyFigure } from '../figure.ts';
import type { Teaching } from '../teaching.ts';
import { typedNumbers } from './typedNumbers.ts';

/** A number typed round a figure that nothing holds to its tables, and the text it stands in. */
export interface NumberFault extends Pick<Problem, 'rule' | 'message' | 'fix'> {
  readonly text: string;
}

/**
 * Numbers typed round a figure: in the note, the unit and beside the dials they are bound or marked as in a lesson; in
 * the sentence of a named state they are numbers the figure prints in that state.
 */
export function checkNumbers(
  figure: AnyFigure,
  { note, sub, basis, states }: Pick<Teaching, 'note' | 'sub' | 'basis' | 'states'>,
  rows: unknown,
  known: Pick<Known, 'datasets' | 'values' | 'broken'>,
): NumberFault[] {
  const texts = [note, typeof sub === 'string' ? sub : '', ...Object.values(basis ?? {})];
  const bound = texts.flatMap((text = '') =>
    checkBoundText(text, known).map(({ rule, message, fix }) => ({ rule, message, fix, text })),
  );
  const typed = states.flatMap(({ name, sentence, state }) => {
    const shown = figure.show(rows, { ...defaultState(figure.parameters), ...state });
    return typedNumbers(sentence, shown).map((number) => ({
      rule: 'other-number',
      message: `state "${name}": the figure prints no "${number}" in this state`,
      fix: 'write what its title, sentence or table says, or leave the number out',
      text: sentence,
    }));
  });
  return [...bound, ...typed];
}

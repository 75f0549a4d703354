import { plainText } from '../../evidence/boundText/plainText.ts';
import { defaultState } from '../defaultState.ts';
import type { AnyFigure } from '../figure.ts';
import type { Teaching } from '../teaching.ts';

/** A text a figure prints, and where its words are kept. */
export interface FigureWords {
  /** `title of "Loops"`, for the message. */
  readonly what: string;
  readonly text: string;
  /** Worked out from the rows, and so in the figure; or written down, and so in its teaching. */
  readonly kept: 'figure.ts' | 'teaching.ts';
}

/** Every text a figure prints of its own accord: title, sentence and unit in the default and each named state, and its note. */
export function wordsOf(figure: AnyFigure, teaching: Teaching, rows: unknown): FigureWords[] {
  const states = [{ name: 'default', state: {} }, ...teaching.states];
  const shown = states.flatMap(({ name, state }): FigureWords[] => {
    const { title, sentence, sub } = figure.show(rows, {
      ...defaultState(figure.parameters),
      ...state,
    });
    return [
      { what: `title of "${name}"`, text: title, kept: 'figure.ts' },
      { what: `sentence of "${name}"`, text: sentence, kept: 'figure.ts' },
      { what: `unit of "${name}"`, text: sub ?? '', kept: 'figure.ts' },
    ];
  });
  const { note, sub } = teaching;
  return [
    ...shown,
    ...teaching.states.map(({ name, sentence }) => ({
      what: `state "${name}"`,
      text: sentence,
      kept: 'teaching.ts' as const,
    })),
    { what: 'note', text: plainText(note), kept: 'teaching.ts' },
    { what: 'unit', text: typeof sub === 'string' ? plainText(sub) : '', kept: 'teaching.ts' },
  ];
}

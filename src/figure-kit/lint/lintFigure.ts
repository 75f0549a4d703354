import { defaultState } from '../defaultState.ts';
import type { Parameters } from '../parameters/parameter.ts';
import type { Shown } from '../shown.ts';
import type { Teaching } from '../teaching.ts';
import { lack } from './lack.ts';
import type { FigureLack, Linted } from './lack.ts';
import { lintParameters } from './lintParameters.ts';
import { lintStates } from './lintStates.ts';

/** A note shorter than this says nothing. */
const NOTE = 20;

/** What is promised of every figure and this one does not keep: words, unit, source, table, parameters, note, states. */
export function lintFigure(linted: Linted): FigureLack[] {
  const { figure, teaching, rows, datasets } = linted;
  const parameters = figure.parameters as Parameters;
  const wrong = lintParameters(parameters, figure.primary);
  // A figure whose parameters are wrong cannot be asked what it shows.
  if (wrong.length) return wrong;
  const state = defaultState(parameters);
  const shown = figure.show(rows, state);
  return [
    ...lintWords(shown),
    ...lintUnit(shown, teaching, { rows, state, shown }),
    ...lintTable(shown),
    ...lintSource(teaching, datasets),
    ...(teaching.note.trim().length >= NOTE
      ? []
      : [
          lack(
            'figure-note',
            'the note is empty',
            'say what a reader must know to read it right',
            'teaching.ts',
          ),
        ]),
    ...lintStates(linted),
  ];
}

function lintWords({ title, sentence }: Shown): FigureLack[] {
  return [
    ...(title.trim()
      ? []
      : [
          lack(
            'figure-words',
            'it has no title',
            'let show() say the finding, with its number, as title',
          ),
        ]),
    ...(sentence.trim()
      ? []
      : [
          lack(
            'figure-words',
            'it has no summary',
            'let show() say what is seen as sentence: it is read aloud',
          ),
        ]),
  ];
}

function lintUnit(
  shown: Shown,
  { sub = '' }: Teaching,
  built: Readonly<Record<'rows' | 'state' | 'shown', unknown>>,
): FigureLack[] {
  const said = shown.sub ?? (typeof sub === 'function' ? sub(built as never) : sub);
  if (said.trim()) return [];
  return [
    lack(
      'figure-unit',
      'nothing says its unit',
      'say the unit and what a mark is as "sub"',
      'teaching.ts',
    ),
  ];
}

function lintTable({ table: { columns, rows } }: Shown): FigureLack[] {
  if (!columns.length || !rows.length)
    return [
      lack(
        'figure-table',
        'its table is empty',
        'let show() give the rows that are drawn as table',
      ),
    ];
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd < 0) return [];
  return [
    lack(
      'figure-table',
      `row ${odd + 1} of its table has ${rows[odd]?.length ?? 0} cells for ${columns.length} columns`,
      'give each row a cell for each column, null for a blank',
    ),
  ];
}

function lintSource({ datasets: used }: Teaching, known: ReadonlySet<string>): FigureLack[] {
  const unknown = used.filter((name) => !known.has(name));
  const fix = 'name the datasets its rows come from in datasets: each has its sources and grades';
  if (!used.length) return [lack('figure-source', 'it has no source', fix, 'teaching.ts')];
  return unknown.map((name) =>
    lack('figure-source', `there is no dataset "${name}"`, fix, 'teaching.ts'),
  );
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import type { Dataset } from '../../evidence/dataset.ts';
import type { Place } from '../../evidence/place.ts';
import type { Problem } from '../../evidence/problem.ts';
import type { Declared } from '../../evidence/values/declared.ts';
import { theDeclared } from '../../evidence/values/theDeclared.ts';
import { loadFigure } from '../build/loadFigure.ts';
import type { Tables } from '../tables.ts';
import { lintFigure } from '../lint/lintFigure.ts';
import { checkFigure } from './checkFigure.ts';
import { checkNumbers } from './checkNumbers.ts';
import { wordsOf } from './wordsOf.ts';

/** Checks that each figure keeps what is promised of all, what it says of how many rows there are, against the frames of its tables, and the numbers typed round it. */
export async function checkFigures(
  names: Iterable<string>,
  datasets: ReadonlyMap<string, Dataset>,
  values: ReadonlyMap<string, Declared> = theDeclared(),
): Promise<Problem[]> {
  const table: Tables = (name) => datasets.get(name)?.rows ?? [];
  const problems: Problem[] = [];
  for (const name of names) {
    const folder = `src/figures/${name}`;
    const { figure, teaching, readRows } = await loadFigure(name);
    const rows = readRows(table);
    const lacks = lintFigure({ figure, teaching, rows, datasets: new Set(datasets.keys()) });
    problems.push(
      ...lacks.map(({ file, ...fault }) => ({
        file: `${folder}/${file}`,
        line: 1,
        col: 1,
        ...fault,
      })),
    );
    // What lacks its words or its parameters cannot be read further.
    if (lacks.length) continue;
    const texts = wordsOf(figure, teaching, rows);
    for (const { words, rule, message, fix } of checkFigure(teaching, texts, datasets)) {
      const file = `${folder}/${words.kept}`;
      problems.push({
        file,
        ...placeIn(file, words.text),
        rule,
        message: `${words.what}: ${message}`,
        fix,
      });
    }
    const known = { datasets, values, broken: new Set<string>() };
    for (const { text, ...fault } of checkNumbers(figure, teaching, rows, known)) {
      const file = `${folder}/teaching.ts`;
      problems.push({ file, ...placeIn(file, text), ...fault });
    }
  }
  return problems;
}

/** Where a text is written down in a file; its beginning where it is put together from parts. */
function placeIn(file: string, text: string): Place {
  const source = readFileSync(join(cwd(), file), 'utf8');
  const at = source.indexOf(text.slice(0, 24));
  if (at < 0) return { line: 1, col: 1 };
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, col: (lines.at(-1) ?? '').length + 1 };
}

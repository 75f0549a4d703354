import { figureNames } from '../essays/figureNames.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { defaultState } from '../figure-kit/defaultState.ts';
import { loadFigure } from '../figure-kit/build/loadFigure.ts';
import type { Parameters } from '../figure-kit/parameters/parameter.ts';
import type { Tables } from '../figure-kit/tables.ts';
import { withChange } from '../figure-kit/withChange.ts';
import { theDeclared } from '../evidence/values/theDeclared.ts';
import { inEssays } from './inEssays.ts';
import { inLessons } from './inLessons.ts';
import { printedIn, printedValue } from './printedValue.ts';

/** What the site prints from its tables, by the place where it is printed. */
export type Printed = Readonly<Record<string, string>>;

/** Every bound number of the essays, their lists and their lessons, every figure's title, sentence and values for prose in each named state, every claim's evidence, the numbers of claims and terms. */
export async function printedNumbers(): Promise<Printed> {
  return {
    ...inEssays(),
    ...inLessons(),
    ...inLists(),
    ...declared(),
    ...(await inFigures()),
  };
}

function inLists(): Printed {
  const { ledger, terms } = theEvidence();
  const claims = [...ledger.claims.values()];
  const texts = [
    ...claims.map(
      ({ id, claim, reasoning, counter }) =>
        [`claim  ${id}`, `${claim} ${reasoning} ${counter}`] as const,
    ),
    ...[...terms.values()].map(({ id, definition }) => [`term  ${id}`, definition] as const),
  ];
  const bound = texts.flatMap(([what, text]) =>
    printedIn(text).map(([where, printed]) => [`${what}  ${where}`, printed] as const),
  );
  const cells = claims.flatMap(({ id, evidence = [] }) =>
    evidence.filter((of) => of.split('/').length === 3).map((of) => [id, of] as const),
  );
  return Object.fromEntries([
    ...cells.map(([id, of]) => [`claim  ${id}  ${of}`, printedValue(of)] as const),
    ...bound,
  ]);
}

function declared(): Printed {
  return Object.fromEntries(
    [...theDeclared().keys()].map((of) => [`value  ${of}`, printedValue(of)]),
  );
}

const table: Tables = (name) => theEvidence().datasets.get(name)?.rows ?? [];

async function inFigures(): Promise<Printed> {
  const printed: Record<string, string> = {};
  for (const name of [...figureNames()].sort()) {
    const { figure, teaching, readRows } = await loadFigure(name);
    const rows = readRows(table);
    const base = defaultState(figure.parameters as Parameters);
    for (const { name: state, state: change } of teaching.states) {
      const { title, sentence, values } = figure.show(rows, withChange(base, change) as never);
      printed[`title  ${name}  ${state}`] = title;
      printed[`state  ${name}  ${state}`] = sentence;
      for (const [key, value] of Object.entries(values ?? {}))
        printed[`shown  ${name}  ${state}  ${key}`] = value;
    }
  }
  return printed;
}

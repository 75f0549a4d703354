import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import { theEssays } from '../essays/theEssays.ts';
import { parseBoundText } from '../evidence/boundText/parseBoundText.ts';
import { boundValue } from '../evidence/boundValue.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { formatValue } from '../evidence/formatValue.ts';
import type { ValueFormat } from '../evidence/formatValue.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { defaultState } from '../figure-kit/defaultState.ts';
import type { AnyFigure } from '../figure-kit/figure.ts';
import type { Parameters } from '../figure-kit/parameters/parameter.ts';
import type { Tables } from '../figure-kit/tables.ts';
import type { Teaching } from '../figure-kit/teaching.ts';
import { withChange } from '../figure-kit/withChange.ts';
import { theDeclared } from '../evidence/values/theDeclared.ts';

/** What the site prints from its tables, by the place where it is printed. */
export type Printed = Readonly<Record<string, string>>;

/** Every value of an essay with its sentence, every figure's title and sentence in each named state, every claim's evidence, the numbers of claims and terms. */
export async function printedNumbers(): Promise<Printed> {
  return { ...inEssays(), ...inLists(), ...declared(), ...(await inFigures()) };
}

function inEssays(): Printed {
  const printed: Record<string, string> = {};
  for (const { uses, file } of theEssays().values()) {
    const lines = readFileSync(join(contentDir, file.replace(/^content\//u, '')), 'utf8').split(
      '\n',
    );
    for (const { component, attributes, line, col } of uses) {
      const of = component === 'Value' ? attributes.get('of')?.value : undefined;
      if (of === undefined) continue;
      const digits = attributes.get('digits')?.value;
      const options = {
        digits: digits ? Number(digits) : undefined,
        plain: attributes.has('plain'),
        words: attributes.has('words'),
      };
      const about = (lines[line - 1] ?? '')
        .replaceAll(/<[^>]*>?/gu, '…')
        .trim()
        .slice(0, 60);
      printed[`sentence  ${file}:${line}:${col}  ${of}  “${about}”`] = textOf(of, options);
    }
  }
  return printed;
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
    parseBoundText(text).flatMap((piece) =>
      piece.kind === 'value'
        ? [[`${what}  “${piece.text}”  ${piece.to}`, textOf(piece.to)] as const]
        : [],
    ),
  );
  const cells = claims.flatMap(({ id, evidence = [] }) =>
    evidence.filter((of) => of.split('/').length === 3).map((of) => [id, of] as const),
  );
  return Object.fromEntries([
    ...cells.map(([id, of]) => [`claim  ${id}  ${of}`, textOf(of)] as const),
    ...bound,
  ]);
}

function declared(): Printed {
  return Object.fromEntries([...theDeclared().keys()].map((of) => [`value  ${of}`, textOf(of)]));
}

/** A value as prose prints it; blank where a cell has none. */
function textOf(of: string, options: ValueFormat = {}): string {
  try {
    const { value, unit } = boundValue(theEvidence().datasets, of);
    return typeof value === 'number' ? formatValue(value, unit, options) : value;
  } catch (error) {
    return `(nothing: ${(error as Error).message})`;
  }
}

const table: Tables = (name) => theEvidence().datasets.get(name)?.rows ?? [];

async function inFigures(): Promise<Printed> {
  const folder = join(cwd(), 'src/figures');
  const printed: Record<string, string> = {};
  for (const name of readdirSync(folder).sort()) {
    const part = async <Part>(file: string) => {
      const path = pathToFileURL(join(folder, name, file)).href;
      return ((await import(/* @vite-ignore */ path)) as { default: Part }).default;
    };
    const figure = await part<AnyFigure>('figure.ts');
    const rows = (await part<(tables: Tables) => unknown>('rows.ts'))(table);
    const { states } = await part<Teaching>('teaching.ts');
    const base = defaultState(figure.parameters as Parameters);
    for (const { name: state, state: change } of states) {
      const { title, sentence } = figure.show(rows, withChange(base, change) as never);
      printed[`title  ${name}  ${state}`] = title;
      printed[`state  ${name}  ${state}`] = sentence;
    }
  }
  return printed;
}

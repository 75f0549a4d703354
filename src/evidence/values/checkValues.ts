import { boundValue } from '../boundValue.ts';
import { NoSuchCell } from '../cell.ts';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { Declared } from './declared.ts';
import { ExpressionFault, expression } from './expression.ts';
import { rowsUncountable } from './rowsUncountable.ts';
import { PURE, unitOf } from './unitOf.ts';

/** Checks every declared value: its names, its cells, its units, and that it counts only what may be counted. */
export function checkValues(
  values: ReadonlyMap<string, Declared>,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): Problem[] {
  return [...values.values()].flatMap((declared) => {
    const problem = faultOf(declared, values, datasets, broken);
    return problem ? [problem] : [];
  });
}

function faultOf(
  declared: Declared,
  values: ReadonlyMap<string, Declared>,
  datasets: ReadonlyMap<string, Dataset>,
  broken: ReadonlySet<string>,
): Problem | undefined {
  const { file, placeOf, of, is, assume, address } = declared;
  const at = (part: readonly string[], rule: string, message: string, fix: string): Problem => ({
    file,
    ...placeOf(part),
    rule,
    message,
    fix,
  });
  const known = [...Object.keys(of), ...Object.keys(assume)];
  try {
    const { names } = expression(is);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
      return at(
        ['is'],
        'unknown-name',
        `"${unknown}" stands for nothing`,
        suggest(unknown, known, 'name it under "of"'),
      );
    const idle = known.find((name) => !names.includes(name));
    if (idle !== undefined)
      return at(
        ['is'],
        'unused-name',
        `"${idle}" is named and not used`,
        'use it in the expression, or leave it out',
      );
    for (const [name, part] of Object.entries(of)) {
      const dataset = datasets.get(typeof part === 'string' ? '' : part.dataset);
      const message =
        dataset && typeof part !== 'string' && rowsUncountable(dataset, part, declared.says);
      if (message) return at(['of', name], 'uncountable', ...message);
    }
    if (Object.values(of).some((part) => broken.has(datasetOf(part)))) return undefined;
    const units = Object.fromEntries(
      Object.entries(of).map(([name, part]) => [name, unitOfPart(part, datasets, values)]),
    );
    const unit = unitOf(expression(is).root, units);
    if (unit !== undefined && unit !== PURE && unit !== declared.unit)
      return at(
        ['unit'],
        'unit',
        `"${is}" comes out in ${unit}, not in ${declared.unit}`,
        `write the unit "${unit}", or convert it`,
      );
    const { value } = boundValue(datasets, address, values);
    if (!Number.isFinite(value))
      return at(['is'], 'no-number', `"${is}" comes to no number`, 'look for a division by zero');
    return undefined;
  } catch (error) {
    if (error instanceof ExpressionFault) return at(['is'], 'expression', error.message, error.fix);
    if (!(error instanceof NoSuchCell)) throw error;
    const named = Object.keys(of).find((name) => JSON.stringify(of[name]).includes(error.wrong));
    return at(
      error.wrong && named ? ['of', named] : ['of'],
      'unknown-value',
      error.message,
      suggest(error.wrong, error.known, 'write it as dataset/row/column'),
    );
  }
}

const datasetOf = (part: Declared['of'][string]): string =>
  typeof part === 'string' ? (part.split('/')[0] ?? '') : part.dataset;

function unitOfPart(
  part: Declared['of'][string],
  datasets: ReadonlyMap<string, Dataset>,
  values: ReadonlyMap<string, Declared>,
): string | undefined {
  if (typeof part === 'string' && part.startsWith('computed/')) return values.get(part)?.unit;
  const column = typeof part === 'string' ? part.split('/')[2] : part.column;
  if (column === undefined) return undefined;
  return datasets.get(datasetOf(part))?.fields.find(({ name }) => name === column)?.unit;
}

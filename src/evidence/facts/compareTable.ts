import type { Dataset } from '../dataset.ts';
import type { Field } from '../field.ts';
import { textOf } from '../edition/textOf.ts';
import type { Row } from '../row.ts';
import type { Difference } from './difference.ts';
import type { Fact } from './readFactTables.ts';

/**
 * Everything in which a dataset differs from a table of facts. Rows are matched by the dataset's natural
 * key, and only columns both tables have are compared; rows of one key are matched in their order.
 */
export function compareTable(dataset: Dataset, facts: readonly Fact[]): Difference[] {
  const { name, fields, rows } = dataset;
  const [first] = facts;
  const shared = fields.filter((field) => field.name !== 'id' && first?.has(field.name));
  const key = keyFields(dataset, shared);
  const waiting = new Map<string, Row[]>();
  for (const row of rows) {
    const own = textKey(key, (field) => textOf(row, field));
    waiting.set(own, [...(waiting.get(own) ?? []), row]);
  }
  const found: Difference[] = [];
  for (const fact of facts) {
    const own = textKey(key, (field) => fact.get(field.name) ?? '');
    const row = waiting.get(own)?.shift();
    if (row) found.push(...compareRow(name, row, fact, shared));
    else found.push({ what: 'only-theirs', dataset: name, row: own });
  }
  const left = [...waiting.values()].flat();
  return [
    ...found,
    ...left.map(({ id }) => ({ what: 'only-ours', dataset: name, row: id }) as const),
  ];
}

/** The natural key as far as both tables have it; all shared columns where there is none. */
function keyFields({ package: { naturalKey = [] } }: Dataset, shared: readonly Field[]): Field[] {
  const key = shared.filter((field) => naturalKey.includes(field.name));
  return key.length ? key : [...shared];
}

function textKey(key: readonly Field[], text: (field: Field) => string): string {
  return key.map((field) => canonical(text(field), field)).join(' | ');
}

function compareRow(dataset: string, row: Row, fact: Fact, shared: readonly Field[]): Difference[] {
  return shared.flatMap((field) => {
    const theirs = canonical(fact.get(field.name) ?? '', field);
    const ours = canonical(textOf(row, field), field);
    if (theirs === ours) return [];
    return [{ what: 'cell', dataset, row: row.id, column: field.name, theirs, ours }] as const;
  });
}

/** One spelling of a value: 2.0 is 2, and 1e25 is 1e+25. */
function canonical(text: string, { type }: Field): string {
  const trimmed = text.trim();
  const isNumber = type === 'number' || type === 'integer' || type === 'year';
  return isNumber && trimmed !== '' && Number.isFinite(Number(trimmed))
    ? String(Number(trimmed))
    : trimmed;
}

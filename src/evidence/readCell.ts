import type { Field } from './field.ts';
import type { Cell } from './row.ts';

/** The value a cell's text stands for, or what is wrong with it. */
export type ReadCell = { readonly value: Cell } | { readonly wrong: string; readonly fix: string };

const KINDS = {
  'partial-date': {
    pattern: /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/u,
    as: '2025, 2025-11 or 2025-11-03',
  },
  quarter: { pattern: /^\d{4}-Q[1-4]$/u, as: '2025-Q3' },
  'fiscal-quarter': { pattern: /^FY\d{4} Q[1-4]$/u, as: 'FY2026 Q2' },
} as const;

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu;

/** Reads one cell by its field's type and kind (Table Schema, Data Package v2). Blank is null. */
export function readCell(text: string, field: Field): ReadCell {
  if (text === '') return { value: null };
  switch (field.type) {
    case 'number':
    case 'integer':
      return readNumber(text, field.type);
    case 'date':
      return dated(text, /^\d{4}-\d{2}-\d{2}$/u, '2025-11-03');
    case 'yearmonth':
      return dated(text, /^\d{4}-\d{2}$/u, '2025-11');
    case 'year':
      return /^\d{4}$/u.test(text)
        ? { value: Number(text) }
        : { wrong: `"${text}" is no year`, fix: 'write it like 2025' };
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { wrong: `"${text}" is neither true nor false`, fix: 'write true or false' };
    case 'string':
      if (field.kind === 'list') return { value: text.split(field.delimiter ?? ';') };
      return field.kind ? ofKind(text, field.kind) : { value: text };
  }
}

function readNumber(text: string, type: 'number' | 'integer'): ReadCell {
  if (!NUMBER.test(text))
    return {
      wrong: `"${text}" is no number`,
      fix: 'write digits only, without separators or a unit',
    };
  const value = Number(text);
  if (type === 'integer' && !Number.isInteger(value))
    return { wrong: `${text} is no whole number`, fix: 'round it, or make the column a number' };
  return { value };
}

function ofKind(text: string, kind: keyof typeof KINDS): ReadCell {
  const { pattern, as } = KINDS[kind];
  return pattern.test(text) && isReal(text)
    ? { value: text }
    : { wrong: `"${text}" is no ${kind.replace('-', ' ')}`, fix: `write it like ${as}` };
}

function dated(text: string, pattern: RegExp, as: string): ReadCell {
  return pattern.test(text) && isReal(text)
    ? { value: text }
    : { wrong: `"${text}" is no date`, fix: `write it like ${as}` };
}

/** Whether a text that looks like a day is one: the calendar has no 31 April. */
function isReal(text: string): boolean {
  if (!/^\d{4}-\d{2}(-\d{2})?$/u.test(text)) return true;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

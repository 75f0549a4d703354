import type { z } from 'astro/zod';
import { suggest } from '../suggest.ts';

type Issue = z.core.$ZodIssue;
type Words = Readonly<{ message: string; fix: string }>;

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of names and values',
  record: 'a set of names and values',
};

/** A fault a schema found, in words: what is wrong, and how to mend it. */
export function issueWords(
  issue: Issue,
  value: unknown,
  odd: { readonly key: string; readonly known: readonly string[] } = { key: '', known: [] },
): Words {
  const name = issue.path.map((part) => String(part) || '""').join('.') || 'what is here';
  const found = issue.path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
  const is = `${name} is ${shown(found)}`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const fix = suggest(
        odd.key,
        odd.known,
        `leave it out, or use one of ${odd.known.join(', ')}`,
      );
      return { message: `there is no "${odd.key}" here`, fix };
    }
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      if (found === undefined) return { message: `${name} is missing`, fix: `add ${kind}` };
      const { wrong, fix } = ours(issue.message);
      if (fix) return { message: `${is}, which ${wrong}`, fix };
      return { message: `${is}, where ${kind} belongs`, fix: `write ${kind}` };
    }
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (found === undefined)
        return { message: `${name} is missing`, fix: `use one of ${known.join(', ')}` };
      return {
        message: is,
        fix: suggest(shown(found).replaceAll('"', ''), known, `use one of ${known.join(', ')}`),
      };
    }
    case 'too_small':
      if (issue.origin === 'array')
        return { message: `${name} has ${size(found)}`, fix: `write ${issue.minimum} or more` };
      if (issue.origin === 'string') return { message: `${name} is empty`, fix: 'fill it in' };
      return { message: is, fix: `write ${issue.minimum} or more` };
    case 'too_big':
      if (issue.origin === 'string')
        return {
          message: `${name} has ${size(found)} characters`,
          fix: `shorten it to ${issue.maximum}`,
        };
      if (issue.origin === 'array')
        return { message: `${name} has ${size(found)}`, fix: `write ${issue.maximum} or fewer` };
      return { message: is, fix: `write ${issue.maximum} or less` };
    default: {
      const { wrong, fix } = ours(issue.message);
      if (found === undefined) return { message: `${name} is missing`, fix: fix ?? 'add it' };
      return {
        message: fix ? `${is}, which ${wrong}` : `${is}: ${wrong.toLowerCase()}`,
        fix: fix ?? 'mend it',
      };
    }
  }
}

/** The messages of our own schemas say what is wrong and how to mend it: `is no month → write it as 2026-11`. */
function ours(message: string): { readonly wrong: string; readonly fix?: string } {
  const [wrong = '', fix] = message.split(' → ');
  return fix === undefined ? { wrong } : { wrong, fix };
}

function size(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

function shown(value: unknown): string {
  if (value === null) return 'empty';
  const text =
    typeof value === 'string'
      ? `"${value}"`
      : value === undefined
        ? 'nothing'
        : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

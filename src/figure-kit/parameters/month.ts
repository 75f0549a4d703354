import { longDate } from '../../layouts/longDate.ts';
import { choice } from './choice.ts';
import type { ChoiceParameter } from './choice.ts';

interface Options {
  readonly label: string;
  /** `2026-06`, in the order they are offered. */
  readonly months: readonly string[];
  readonly default: string;
}

/** Declares a choice of a month from a list; an address may give any day of it. */
export function month({ months, ...options }: Options): ChoiceParameter {
  const named = Object.fromEntries(months.map((one) => [one, longDate(one)]));
  const list = choice({ ...options, options: named, as: 'list' });
  return { ...list, parse: (text) => list.parse(text.slice(0, 7)) };
}

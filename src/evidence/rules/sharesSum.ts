import { group } from 'd3-array';
import { matches } from './matches.ts';
import { problemAt } from '../problemAt.ts';
import type { Rule } from './rule.ts';

/** Each published share is rounded to a whole per cent, so each may add half a point. */
const ROUNDING = 0.5;

/** Shares of one market, period and estimator sum to at most 100, but for rounding. */
export const sharesSum: Rule = (dataset, { rule, share, within, where }) => {
  const columns = within as string[];
  const rows = dataset.rows.filter((row) => matches(row, where) && row[share as string] !== null);
  const groups = group(rows, (row) => columns.map((column) => String(row[column])).join(', '));
  return [...groups].flatMap(([name, members]) => {
    const sum = members.reduce((total, row) => total + Number(row[share as string]), 0);
    const last = members.at(-1);
    if (!last || sum <= 100 + ROUNDING * members.length) return [];
    const message = `the shares of ${name} sum to ${Number(sum.toFixed(2))}`;
    const fix =
      'shares of one market sum to at most 100: look for a row of another estimator or measure';
    const place = dataset.placeOf(last.id, share as string);
    return [problemAt(dataset.file, place, { rule, message, fix })];
  });
};

import type { Check } from '../dataPackage.ts';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { suggest } from '../suggest.ts';
import { ACROSS } from './checkAcross.ts';
import { filledWhere } from './filledWhere.ts';
import { lowHasNote } from './lowHasNote.ts';
import { notFuture } from './notFuture.ts';
import { onlyWhere } from './onlyWhere.ts';
import { rangeBrackets } from './rangeBrackets.ts';
import type { Rule } from './rule.ts';
import { sharesSum } from './sharesSum.ts';
import { uniqueCells } from './uniqueCells.ts';
import { within } from './within.ts';
import { wordsAtMost } from './wordsAtMost.ts';

const RULES: Readonly<Record<string, Rule>> = {
  'shares-sum': sharesSum,
  'range-brackets': rangeBrackets,
  'not-future': notFuture,
  'only-where': onlyWhere,
  'filled-where': filledWhere,
  within,
  'words-at-most': wordsAtMost,
};

const NAMES = [...Object.keys(RULES), ...Object.keys(ACROSS)];

/** Runs the domain rules a dataset asks for in `checks`, and those every dataset keeps. */
export function checkRules(dataset: Dataset): Problem[] {
  const asked = (dataset.package.checks ?? []).flatMap((check) => {
    const rule = RULES[check.rule];
    if (rule) return rule(dataset, check);
    return Object.hasOwn(ACROSS, check.rule) ? [] : [unknownRule(dataset, check)];
  });
  return [
    ...asked,
    ...lowHasNote(dataset, { rule: 'low-has-note' }),
    ...uniqueCells(dataset, { rule: 'unique' }),
  ];
}

function unknownRule({ file }: Dataset, { rule }: Check): Problem {
  const message = `there is no rule "${rule}"`;
  const at = file.replace(/[^/]+$/u, 'datapackage.json');
  return {
    file: at,
    line: 1,
    col: 1,
    rule: 'unknown-rule',
    message,
    fix: suggest(rule, NAMES, `use one of ${NAMES.join(', ')}`),
  };
}

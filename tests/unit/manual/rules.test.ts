import { readFileSync, readdirSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';
import type { Rule } from '../../../src/manual/rule.ts';
import { withExample } from './withExample.ts';

const rules = await Promise.all(
  readdirSync('src/manual/rules').map(async (file) => {
    const name = file.replace('.ts', '');
    const { default: rule } = (await import(`../../../src/manual/rules/${name}.ts`)) as {
      default: Rule;
    };
    return [name, rule] as const;
  }),
);

describe('the manual of rules', () => {
  it.each(rules.filter(([, { by }]) => !by))(
    'shows what %s refuses, and what it says',
    (name, rule) => {
      const { good, bad } = withExample(rule);
      expect(checkContent(good).map(formatProblem)).toEqual([]);
      expect(
        checkContent(bad)
          .filter((problem) => problem.rule === name)
          .map(formatProblem),
      ).toContain(rule.says);
    },
  );

  it('has a page of every rule that a message may name, and of no other', () => {
    const told = new Set<string>();
    for (const file of globSync(
      'src/{evidence,essays,teach,permalinks,site,files,figure-kit}/**/*.ts',
    ))
      for (const [, , one] of readFileSync(file, 'utf8').matchAll(
        /(?:rule: |rule = |(?:fault|tell)\((?:[\w.?[\]]+,\s+)*)(['`])([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\1/gu,
      ))
        told.add(one ?? '');
    for (const file of globSync('tests/broken/*/expected.txt'))
      for (const [, one] of readFileSync(file, 'utf8').matchAll(/:\d+:\d+ {2}(\S+) {2}/gu))
        told.add(one ?? '');
    const known = new Set(rules.map(([name]) => name));
    expect([...told].filter((name) => !known.has(name)).sort()).toEqual([]);
  });
});

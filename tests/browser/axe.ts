import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly {
      readonly target: readonly string[];
      readonly failureSummary?: string;
    }[];
  }[];
}

/** What axe-core finds wrong with a page or a part of it, a line each: rule, element, why. */
export async function axe(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(source);
  const results = await page.evaluate(
    (part) =>
      (window as unknown as { axe: { run: (part: string) => Promise<AxeResults> } }).axe.run(part),
    within,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/gu, ' ')}`,
    ),
  );
}

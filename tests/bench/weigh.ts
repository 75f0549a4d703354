import { argv, stdout } from 'node:process';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/site.ts';
import { KINDS, passFigures, weighPage, type Weight } from '../browser/weighing.ts';

/**
 * Prints what pages weigh as a static host with brotli (level 11) would send them: at first view on a
 * phone, and after scrolling past every figure. `npm run weigh -- /figures/cloud-share/` weighs others.
 */
const paths = argv.length > 2 ? argv.slice(2) : ['/essays/the-lease/', '/'];

const site = await openSite();
const line = (cells: readonly (string | number)[]) => stdout.write(`| ${cells.join(' | ')} |\n`);
line([
  'page',
  'when',
  ...KINDS.map((kind) => `${kind}, kB`),
  'all, kB',
  'requests',
  'layout shift',
]);
line(['---', '---', ...KINDS.map(() => '---:'), '---:', '---:', '---:']);
for (const path of paths) {
  const { page, now } = await weighPage(site, path, (fresh) => fresh.addInitScript(countShifts));
  row(path, 'first view', now(), await shifts(page));
  await passFigures(page);
  row(path, 'all figures passed', now(), await shifts(page));
  await page.context().close();
}
await site.close();

function row(path: string, when: string, weight: Weight, shift: number): void {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  line([
    path,
    when,
    ...KINDS.map((kind) => kB(weight[kind])),
    kB(weight.all),
    weight.requests,
    shift.toFixed(4),
  ]);
}

function countShifts(): void {
  Object.assign(window, { shifted: 0 });
  const count = window as unknown as { shifted: number };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      count.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

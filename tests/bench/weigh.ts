import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/site.ts';

/**
 * Prints what pages weigh as a static host with brotli (level 11) would send them: at first view on a
 * phone, and after scrolling past every figure. `npm run weigh -- /figures/cloud-share/` weighs others.
 */
const paths = argv.length > 2 ? argv.slice(2) : ['/essays/the-lease/', '/'];
const KINDS = ['html', 'css', 'font', 'script', 'data', 'image'] as const;
type Kind = (typeof KINDS)[number];
type Weight = Record<Kind | 'all' | 'requests', number>;

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
  const sent: string[] = [];
  const { page } = await site.open(path, {
    width: 412,
    before: async (fresh) => {
      fresh.on('response', (response) => sent.push(response.url()));
      await fresh.addInitScript(countShifts);
    },
  });
  await page.waitForLoadState('networkidle');
  row(path, 'first view', weigh(sent), await shifts(page));
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('form.controls:not([data-asleep])').waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
  row(path, 'all figures passed', weigh(sent), await shifts(page));
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

function weigh(urls: readonly string[]): Weight {
  const weight: Weight = {
    html: 0,
    css: 0,
    font: 0,
    script: 0,
    data: 0,
    image: 0,
    all: 0,
    requests: 0,
  };
  for (const url of new Set(urls)) {
    if (!url.startsWith(site.address)) continue;
    const { pathname } = new URL(url);
    const bytes = sizeOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    weight[kindOf(pathname)] += bytes;
    weight.all += bytes;
    weight.requests++;
  }
  return weight;
}

function sizeOf(path: string): number {
  const bytes = readFileSync(join('dist', path));
  return /\.(woff2|png|webp)$/u.test(path) ? bytes.length : brotliCompressSync(bytes).length;
}

function kindOf(path: string): Kind {
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.woff2')) return 'font';
  if (path.endsWith('.json')) return 'data';
  return /\.(svg|png)$/u.test(path) ? 'image' : 'html';
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

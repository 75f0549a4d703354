import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/site.ts';

/**
 * Prints when pages first paint on a slow phone (412 × 823, processor four times slower, 1.6 Mbit/s, 150 ms), their
 * longest task at load and their number of elements, beside two peers made from the same text: a plain page without
 * styles, script or figures, and one that draws three charts with D3 when they come near. Medians of five.
 */
const paths = argv.length > 2 ? argv.slice(2) : ['/essays/the-lease/', '/'];
const ROUNDS = 5;
const [PLAIN, LAZY, D3] = ['/bench-plain.html', '/bench-lazy.html', '/bench-d3.js'] as const;

const plainPage = plainOf(readFileSync('dist/essays/the-lease/index.html', 'utf8'));
writeFileSync(`dist${PLAIN}`, plainPage);
writeFileSync(`dist${LAZY}`, plainPage.replace('</main>', `${lazyCharts()}</main>`));
copyFileSync('node_modules/d3/dist/d3.min.js', `dist${D3}`);
const site = await openSite(true);
stdout.write(
  '| page | first paint, ms | longest task at load, ms | elements | times plain |\n| --- | ---: | ---: | ---: | ---: |\n',
);
let plain = 0;
for (const path of [PLAIN, LAZY, ...paths]) {
  const rounds: Measured[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await measure(path));
  const paint = middle(rounds.map((one) => one.paint));
  if (path === PLAIN) plain = paint;
  const cells = [path, paint, middle(rounds.map((one) => one.task)), rounds[0]?.elements ?? 0].map(
    (cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell),
  );
  stdout.write(`| ${cells.join(' | ')} | ${(paint / plain).toFixed(2)} |\n`);
}
await site.close();
for (const made of [PLAIN, LAZY, D3]) rmSync(`dist${made}`);

interface Measured {
  readonly paint: number;
  readonly task: number;
  readonly elements: number;
}

async function measure(path: string): Promise<Measured> {
  const { page } = await site.open('/404.html', {
    width: 412,
    viewport: { width: 412, height: 823 },
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 93_750,
  });
  await page.addInitScript(watchTasks);
  await page.goto(site.address + path, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  const measured = await read(page);
  await page.context().close();
  return measured;
}

function watchTasks(): void {
  const kept: { longest: number } = Object.assign(window, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function read(page: Page): Promise<Measured> {
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    task: (window as unknown as { longest: number }).longest,
    elements: document.querySelectorAll('*').length,
  }));
}

function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The text of a page alone: no styles, no script, no figures. */
function plainOf(html: string): string {
  return html
    .replaceAll(/<(style|script|figure|svg|nav)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<link [^>]*>|<meta (?:http-equiv|property)[^>]*>/gu, '');
}

/** Three charts as a page with a charting library has them: empty boxes until they come near. */
function lazyCharts(): string {
  return (
    `<div class="chart" style="height:300px"></div>`.repeat(3) +
    `<script type="module">
    const near = new IntersectionObserver((seen) => {
      for (const { target, isIntersecting } of seen) if (isIntersecting) { near.unobserve(target); draw(target); }
    });
    document.querySelectorAll('.chart').forEach((chart) => near.observe(chart));
    async function draw(box) {
      await import('${D3}');
      const x = d3.scaleLinear([0, 40], [0, 400]), y = d3.scaleLinear([0, 1], [300, 0]);
      d3.select(box).append('svg').append('path').attr('d', d3.line()(d3.range(40).map((i) => [x(i), y(Math.sin(i) / 2 + 0.5)])));
    }
  </script>`
  );
}

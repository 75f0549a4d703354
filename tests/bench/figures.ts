import { readdirSync } from 'node:fs';
import { stdout } from 'node:process';
import type { Page } from 'playwright-core';
import { openSite } from '../browser/site.ts';

/**
 * Prints, for every figure, how long it takes from a control's input to the painted picture, and the
 * longest task while it wakes, which is after the page was first painted, with the processor slowed
 * four times. All in ms.
 */
const SLOWER = 4;
const ROUNDS = 20;

const names = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const site = await openSite();
stdout.write(
  '| figure | control | median, ms | worst, ms | longest task while waking, ms | layout shift |\n| --- | --- | ---: | ---: | ---: | ---: |\n',
);
for (const name of names) {
  const { page } = await site.open('/404.html', { width: 412 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchTasks);
  await page.goto(`${site.address}/figures/${name}/`);
  await page
    .locator('form.controls:not([data-asleep])')
    .waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(1_500);
  const { longest, shifted } = await page.evaluate(() => {
    const { tasks, shifted } = window as unknown as Watched;
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const waking = tasks.filter(({ startTime }) => startTime >= painted);
    return { longest: Math.max(0, ...waking.map(({ duration }) => duration)), shifted };
  });
  const { control, times } = await react(page, ROUNDS);
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  const cells = [
    name,
    control,
    median.toFixed(0),
    (times.at(-1) ?? 0).toFixed(0),
    longest.toFixed(0),
    shifted.toFixed(4),
  ];
  stdout.write(`| ${cells.join(' | ')} |\n`);
  await page.context().close();
}
await site.close();

/** What the page has kept of its own tasks of over 50 ms and of how far its layout shifted. */
interface Watched {
  readonly tasks: PerformanceEntry[];
  shifted: number;
}

function watchTasks(): void {
  const seen: Watched = Object.assign(window, { tasks: [], shifted: 0 });
  new PerformanceObserver((list) => {
    seen.tasks.push(...list.getEntries());
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shifted += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Moves the first control of the figure and waits each time until the browser has painted. */
function react(page: Page, rounds: number): Promise<{ control: string; times: number[] }> {
  return page.evaluate(async (count) => {
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
    const form = document.querySelector('form.controls');
    const range = form?.querySelector<HTMLInputElement>('input[type=range]');
    const list = form?.querySelector('select');
    const buttons = [
      ...(form?.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]') ??
        []),
    ];
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      if (range) {
        range.value = String(
          Number(range.min) + ((Number(range.max) - Number(range.min)) * ((i * 7) % count)) / count,
        );
        range.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (list) {
        list.selectedIndex = i % list.options.length;
        list.dispatchEvent(new Event('input', { bubbles: true }));
      } else buttons[i % buttons.length]?.click();
      await painted();
      times.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, 250));
    }
    return { control: range ? 'slider' : list ? 'list' : 'buttons', times };
  }, rounds);
}

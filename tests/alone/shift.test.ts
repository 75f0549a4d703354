import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../browser/site.ts';
import type { OpenSite } from '../browser/site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('an essay', () => {
  it('shifts nothing while it loads and while it is read to its end', async () => {
    const { page } = await site.open('/essays/the-lease/', { width: 412 });
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const figure of await page.locator('figure.fig').all()) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('form.controls:not([data-asleep])').waitFor({ state: 'attached' });
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
    await page.context().close();
  });
});

describe('a list', () => {
  it.each(['/data/', '/data/compute-deals/', '/sources/', '/glossary/', '/claims/', '/timeline/'])(
    '%s shifts nothing while it loads',
    async (path) => {
      const { page } = await site.open(path, { width: 412 });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
          }),
      );
      expect(shift).toBe(0);
      await page.context().close();
    },
  );
});

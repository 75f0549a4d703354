import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
/** What the page of A4 leaves between its margins, in CSS px; the least letter that is read on paper, in pt. */
const PAPER = { width: 643, height: 961 };
const LEAST = 6;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it.each(FIGURES)(
  '%s is printed on one page, in letters one can read, before it ever woke',
  async (name) => {
    const { page } = await site.open(`/figures/${name}/`, {
      width: PAPER.width,
      before: (fresh) => fresh.route('**/*.js', (route) => route.abort()),
    });
    await page.emulateMedia({ media: 'print' });
    const pictures = page.locator(`figure#${name} svg.pic:visible`);
    expect(await pictures.count()).toBe(1);
    const { height, least } = await pictures.evaluate((svg) => {
      const box = svg.getBoundingClientRect();
      const scale = box.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const sizes = [...svg.querySelectorAll('text')].map(
        (text) => parseFloat(getComputedStyle(text).fontSize) * scale * 0.75,
      );
      return { height: box.height, least: Math.min(...sizes) };
    });
    expect(height).toBeLessThan(PAPER.height);
    expect(least).toBeGreaterThanOrEqual(LEAST);
    expect(await page.locator('form.controls').isVisible()).toBe(false);
    await page.context().close();
  },
);

import { readdirSync } from 'node:fs';
import type { OpenSite } from './site.ts';

/** Heights of figures in a frame, in px, by name and width of the frame. */
export type Heights = Record<string, Record<string, number>>;

/** Widths in which frames are measured. */
const MEASURED = [360, 720];

/** How tall each figure is in a frame once it is awake, rounded up to tens. */
export async function measureEmbeds(site: OpenSite, names = figures()): Promise<Heights> {
  const heights: Heights = {};
  for (const name of names) {
    const measured: Record<string, number> = {};
    for (const width of MEASURED) {
      const { page } = await site.open(`/embed/${name}/`, { width });
      await page.locator('form.controls:not([data-asleep])').waitFor({ state: 'attached' });
      await page.evaluate(() => document.fonts.ready);
      const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
      measured[width] = Math.ceil(height / 10) * 10;
      await page.context().close();
    }
    heights[name] = measured;
  }
  return heights;
}

function figures(): string[] {
  return readdirSync('src/figures').sort();
}

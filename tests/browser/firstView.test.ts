import { readdirSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { essaySlugs } from '../essaySlugs.ts';

/** The screen of a small phone, in px, and how far down a picture may begin on it. */
const PHONE = { width: 360, height: 740 };
const LATEST = 420;

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Where the title, the picture on view and the highest of its marks begin, in px. */
function placesIn(figure: Locator): Promise<{ heading: number; picture: number; mark: number }> {
  return figure.evaluate((root) => {
    const picture = [...root.querySelectorAll('svg.pic')].find(
      (svg) => svg.getClientRects().length > 0,
    );
    const at = (element: Element | null | undefined) => element?.getBoundingClientRect();
    const marks = [...(picture?.querySelectorAll('[data-marks] > *') ?? [])];
    return {
      heading: at(root.querySelector('figcaption :is(h1, h2, h3)'))?.top ?? NaN,
      picture: at(picture)?.top ?? NaN,
      mark: Math.min(...marks.map((mark) => at(mark)?.top ?? NaN)),
    };
  });
}

describe('on the first screen of a phone', () => {
  it.each(FIGURES)('the page of %s shows its picture, and a mark of it', async (name) => {
    const { page } = await site.open(`/figures/${name}/`, { ...PHONE });
    await page.setViewportSize(PHONE);
    const { picture, mark } = await placesIn(page.locator(`figure#${name}`));
    expect(picture).toBeLessThan(LATEST);
    expect(mark).toBeLessThan(PHONE.height);
    await page.context().close();
  });

  it.each(essaySlugs())(
    'each figure of %s, scrolled to its title, shows its picture and a mark of it',
    async (slug) => {
      const { page } = await site.open(`/essays/${slug}/`, { ...PHONE });
      for (const figure of await page.locator('figure.fig').all()) {
        const { heading, picture, mark } = await placesIn(figure);
        expect(picture - heading).toBeLessThan(LATEST);
        expect(mark - heading).toBeLessThan(PHONE.height);
      }
      await page.context().close();
    },
  );
});

describe('under the picture', () => {
  it.each(FIGURES)('%s has one control in the open, and the others in a fold', async (name) => {
    const { page } = await site.open(`/figures/${name}/`, { ...PHONE });
    const figure = await awake(page, name);
    const open = figure.locator('form > [data-parameter]');
    expect(await open.count()).toBe(1);
    const picture = await figure.locator('svg.pic:visible').boundingBox();
    const control = await open.boundingBox();
    expect(control?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
    const folds = await figure.locator('details.fold[open]').count();
    expect(folds).toBe(0);
    await page.context().close();
  });

  it('what-it-buys sets its sliders in rows that share their lines', async () => {
    const { page } = await site.open('/figures/what-it-buys/');
    const figure = await awake(page, 'what-it-buys');
    await figure.getByText('Change the assumptions').click();
    const lines = await figure
      .locator('.dials > .dial input[type=range]')
      .evaluateAll((sliders) =>
        sliders.map((slider) => Math.round(slider.getBoundingClientRect().top)),
      );
    expect(new Set(lines).size).toBe(2);
    await page.context().close();
  });
});

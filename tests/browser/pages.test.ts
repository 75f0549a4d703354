import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { PAGES } from './pageTypes.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { essaySlugs } from '../essaySlugs.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(PAGES)('%s', (path) => {
  it.each([false, true])('has nothing axe objects to (dark: %s)', async (dark) => {
    const { page, said } = await site.open(path, { dark });
    expect(await axe(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each([360, 768, 1440])('needs no sideways scrolling at %d px', async (width) => {
    const { page } = await site.open(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});

describe('every essay', () => {
  it.each(essaySlugs())('%s keeps to the width of a phone', async (slug) => {
    const { page, said } = await site.open(`/essays/${slug}/`, { width: 360 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('an essay', () => {
  it('numbers its sources, and no box that is laid out later cuts the numbers off', async () => {
    const { page } = await site.open('/essays/the-lease/');
    const source = page.locator('ol.refs > li').first();
    await source.scrollIntoViewIfNeeded();
    const looks = await source.evaluate((item) => {
      const { listStyleType, contentVisibility, overflow } = getComputedStyle(item);
      return { listStyleType, contentVisibility, overflow };
    });
    expect(looks).toEqual({
      listStyleType: 'decimal',
      contentVisibility: 'visible',
      overflow: 'visible',
    });
    await page.context().close();
  });

  it('loads no code of figures before one comes near', async () => {
    const asked: string[] = [];
    const { page } = await site.open('/essays/the-lease/', {
      width: 412,
      before: (fresh) =>
        Promise.resolve(fresh.on('request', (request) => asked.push(request.url()))),
    });
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /\/(kit|wake|figure)\.[^/]+\.js/u.test(url))).toEqual([]);
    await page.locator('[data-figure]').first().scrollIntoViewIfNeeded();
    await expect.poll(() => asked.some((url) => /\/kit\.[^/]+\.js/u.test(url))).toBe(true);
    await page.context().close();
  });

  it('opens the card of a number beside it, and Escape closes it', async () => {
    const { page } = await site.open('/essays/the-lease/');
    const value = page.locator('a.val').first();
    await value.click();
    const card = page.locator('.card-pop:popover-open');
    await expect.poll(() => card.count()).toBe(1);
    expect(await card.innerText()).toContain('$38 billion');
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(0);
    await page.context().close();
  });

  it('reads whole without script: pictures, numbers with their rows, sources, and the answer of the guess', async () => {
    const { page } = await site.open('/essays/the-lease/', { script: false, width: 360 });
    for (const figure of await page.locator('figure.fig').all()) {
      expect(await figure.locator('svg.pic:visible').count()).toBe(1);
      expect(await figure.locator('form.controls').isVisible()).toBe(false);
    }
    expect(await page.locator('a.val').first().getAttribute('href')).toBe(
      '/data/compute-deals/#2025-11-03-openai-aws',
    );
    const answer = page.locator('[data-guess] details');
    await answer.locator('summary').click();
    expect(await answer.locator('.reveal').isVisible()).toBe(true);
    await page.context().close();
  });
});

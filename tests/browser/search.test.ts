import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the search', () => {
  it('opens by / from any page, but not while a reader types', async () => {
    const { page } = await site.open('/glossary/');
    await page.locator('input[type=search]').press('/');
    expect(new URL(page.url()).pathname).toBe('/glossary/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await page.waitForURL('**/search/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.context().close();
  });

  it('loads nothing of its index before a word is typed, and needs no leave to compile code', async () => {
    const asked: string[] = [];
    const { page, said } = await site.open('/search/', {
      before: (fresh) =>
        Promise.resolve(fresh.on('request', (request) => asked.push(request.url()))),
    });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words to find').fill('lease');
    await page.locator('#results li').first().waitFor();
    expect(asked.filter((url) => url.endsWith('/pagefind/pagefind.js'))).toHaveLength(1);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('finds sections of essays under their headings, with the kind of each result', async () => {
    const { page } = await site.open('/search/?q=single-day+notice&kind=essay');
    await page.locator('#results li').first().waitFor();
    const kinds = await page.locator('#results .label').allTextContents();
    expect([...new Set(kinds)]).toEqual(['Essay']);
    const sections = page.locator('.in-sections a');
    expect(await sections.first().getAttribute('href')).toMatch(/^\/essays\/[\w-]+\/#[\w-]+$/u);
    await page.context().close();
  });

  it.each([
    ['figure', 'chokepoint', '/figures/chokepoint-stack/'],
    ['dataset', 'clusters', '/data/clusters/'],
    ['claim', 'rent computing from Amazon', '/claims/#c01'],
    ['term', 'acceptable use', '/glossary/#acceptable-use-terms'],
  ])('finds a %s as a result of its own', async (kind, words, address) => {
    const { page } = await site.open(`/search/?q=${encodeURIComponent(words)}&kind=${kind}`);
    await page.locator('#results li').first().waitFor();
    const found = await page
      .locator('#results h2 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(found).toContain(address);
    await page.context().close();
  });

  it('walks its results by the arrow keys and comes back by Escape', async () => {
    const { page } = await site.open('/search/?q=foundry');
    await page.locator('#results li').first().waitFor();
    const field = page.getByLabel('Words to find');
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('names the term that is written nearly like the words', async () => {
    const { page } = await site.open('/search/?q=acclerator');
    await page.locator('#near a').waitFor();
    expect(await page.locator('#near').textContent()).toBe('Did you mean the term Accelerator?');
    await page.context().close();
  });

  it('says so when nothing is found, and what to try', async () => {
    const { page } = await site.open('/search/?q=xqzvkj&kind=event');
    await page.locator('#nothing').waitFor();
    expect(await page.locator('#found').textContent()).toBe('No results for “xqzvkj”');
    expect(await page.locator('#all-essays').isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows a query of markup as the words it is', async () => {
    const words = '<img src=x onerror=alert(1)>"\'`${1}';
    const { page, said } = await site.open(`/search/?q=${encodeURIComponent(words)}`);
    await expect.poll(() => page.locator('#found').textContent()).toContain(`for “${words}”`);
    expect(await page.locator('#found img, #results img').count()).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('leads to everything without script', async () => {
    const { page } = await site.open('/search/', { script: false });
    expect(await page.locator('form[data-search]').isVisible()).toBe(false);
    expect(await page.locator('#all-essays + ul li').count()).toBeGreaterThan(12);
    await page.context().close();
  });

  it.each([
    [360, false],
    [1440, true],
  ])('is accessible at %i px (dark: %s)', async (width, dark) => {
    const { page } = await site.open('/search/?q=foundry', { width, dark });
    await page.locator('#results li').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    await page.context().close();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { PAGES } from './pageTypes.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const ESSAY = '/essays/the-lease/';
const FIGURE = '/figures/chokepoint-stack/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('storage that is denied', () => {
  it('costs memory alone: theme, guess and figures work', async () => {
    const { page, said } = await site.open('/essays/counting-concentration/', {
      before: (fresh) =>
        fresh.addInitScript(() => {
          for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
            Object.defineProperty(window, store, {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
        }),
    });
    await page.locator('.theme').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    const guess = page.locator('#guess-five');
    await guess.getByRole('textbox').fill('71');
    await guess.getByRole('button', { name: 'Show the answer' }).click();
    expect(await guess.locator('[data-gap]').innerText()).toContain('that is the answer');
    await awake(page, 'ownership');
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('a page that is changed under its scripts', () => {
  it('by a translator, which wraps every word: the figure says one thing, not two', async () => {
    const { page, said } = await site.open(FIGURE);
    const figure = await awake(page, 'chokepoint-stack');
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const all: Text[] = [];
      while (texts.nextNode()) all.push(texts.currentNode as Text);
      for (const text of all) {
        if (!text.data.trim() || text.parentElement?.closest('script, style')) continue;
        const wrap = document.createElement('font' as string);
        text.replaceWith(wrap);
        wrap.append(text.data);
      }
    });
    await figure.locator('select').selectOption('tsmc');
    const says = figure.locator('[data-says]');
    await expect.poll(() => says.innerText()).toMatch(/^Without TSMC: [^.]*70 of 100/u);
    expect((await says.innerText()).match(/Without/gu)).toHaveLength(1);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('by a scheme that is flipped: the picture follows, and what the reader chose stays', async () => {
    const { page } = await site.open(FIGURE);
    await awake(page, 'chokepoint-stack');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.locator('.theme').click();
    expect(await paper()).toBe(light);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.reload();
    expect(await paper()).toBe(light);
    await page.context().close();
  });
});

describe('a query of ten thousand characters', () => {
  it.each([...PAGES, '/search/'])('is nothing to %s', async (path) => {
    const long = 'x'.repeat(10_000);
    const { page, said } = await site.open(`${path}?q=${long}`);
    expect(await page.locator('h1, h2').first().isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('two tabs', () => {
  it('share the theme and the guess, and keep their figures apart', async () => {
    const { page: one } = await site.open(`${FIGURE}?remove=tsmc`);
    const two = await one.context().newPage();
    await two.goto(`${site.address}${FIGURE}?remove=google`);
    await awake(two, 'chokepoint-stack');
    await one.bringToFront();
    await awake(one, 'chokepoint-stack');
    await one.locator('.theme').click();
    await expect.poll(() => two.locator('html').getAttribute('data-theme')).toBe('dark');
    await one.locator('select').selectOption('asml');
    await expect.poll(() => new URL(one.url()).search).toBe('?remove=asml');
    expect(await two.locator('select').inputValue()).toBe('google');
    await one.context().close();
  });
});

describe('blockers', () => {
  it('find nothing by whose name they go', () => {
    const files = readdirSync('dist/_astro').join(' ');
    expect(files).not.toMatch(
      /\b(ads?|advert|analytics|banner|beacon|cookie|pixel|popup|social|sponsor|tracker|tracking)\b/iu,
    );
    const page = readFileSync(`dist${ESSAY}index.html`, 'utf8');
    const names = [...page.matchAll(/ (?:class|id)="([^"]*)"/gu)].flatMap(([, list = '']) =>
      list.split(' '),
    );
    expect(
      names.filter((name) =>
        /^(ads?|advert|banner|cookie|popup|social|sponsor|promo)(-|$)/iu.test(name),
      ),
    ).toEqual([]);
  });
});

import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const ESSAY = '/essays/the-lease/';
const FIGURE = '/figures/chokepoint-stack/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Holds back what matches until it is let go. */
function gate(pattern: string | RegExp) {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const hold = async (route: Route) => {
    await opened;
    await route.continue().catch(() => undefined);
  };
  return { open, shut: (page: Page) => page.route(pattern, hold) };
}

/** A page whose HTML has come, whatever it still waits for. */
async function opened(path: string, before: (page: Page) => Promise<unknown>): Promise<Page> {
  const { page } = await site.open('/404.html', { width: 412 });
  await before(page);
  await page.goto(site.address + path, { waitUntil: 'commit' });
  await page.locator('h1').first().waitFor();
  return page;
}

/** The essay can be read: its words, a picture a figure, and no room kept for controls that do not come. */
async function reads(page: Page): Promise<void> {
  expect(await page.locator('.prose > p').first().isVisible()).toBe(true);
  for (const figure of await page.locator('figure.fig').all()) {
    expect(await figure.locator('svg.pic:visible').count()).toBe(1);
    await expect.poll(() => figure.locator('form.controls').boundingBox()).toBeNull();
  }
}

describe('scripts', () => {
  it.each([
    ['are blocked', (route: Route) => route.abort()],
    ['throw', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw 1' })],
    ['are not there', (route: Route) => route.fulfill({ status: 404, body: 'gone' })],
  ])('%s: the essay is read, and its words lead where they say', async (_, answer) => {
    const page = await opened(ESSAY, (fresh) => fresh.route('**/*.js', answer));
    await reads(page);
    await page.locator('a.val').first().click();
    await page.waitForURL('**/data/**');
    await page.context().close();
  });

  it('are late: the essay is read meanwhile, and its figures wake after all', async () => {
    const { open, shut } = gate('**/*.js');
    const page = await opened(ESSAY, shut);
    expect(await page.locator('.prose > p').first().isVisible()).toBe(true);
    expect(await page.locator('svg.pic:visible').count()).toBeGreaterThan(1);
    open();
    await awake(page, 'deal-timeline');
    await page.context().close();
  });

  it.each(['kit', 'wake', 'figure', 'load'])(
    'lack their part "%s": no blank, and the console names it',
    async (part) => {
      const { page, said } = await site.open('/404.html', { width: 412 });
      await page.route(new RegExp(`/_astro/${part}\\.`, 'u'), (route) =>
        route.fulfill({ status: 404 }),
      );
      await page.goto(site.address + FIGURE);
      await page.mouse.move(1, 1);
      const controls = page.locator('form.controls');
      await expect.poll(() => controls.boundingBox(), { timeout: 10_000 }).toBeNull();
      expect(await page.locator('#chokepoint-stack svg.pic:visible').count()).toBe(1);
      expect(said.length).toBeGreaterThan(0);
      await page.context().close();
    },
  );
});

describe('what comes late', () => {
  it('the style sheet: the first words are painted without it', async () => {
    const { open, shut } = gate(/\/_astro\/.*\.css/u);
    const page = await opened(ESSAY, shut);
    await expect
      .poll(() =>
        page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length),
      )
      .toBe(1);
    expect(await page.locator('.prose > p').first().isVisible()).toBe(true);
    open();
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(412);
    await page.context().close();
  });

  it('the fonts, or never: the words stand as wide as they will', async () => {
    const page = await opened(ESSAY, (fresh) =>
      fresh.route('**/*.woff2', (route) => route.abort()),
    );
    await page.waitForLoadState('load');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(412);
    await page.context().close();
  });

  it('the numbers: the figure is a picture, and wakes in its place', async () => {
    const { open, shut } = gate('**/rows.json');
    const page = await opened(FIGURE, shut);
    const plate = page.locator('#chokepoint-stack svg.pic:visible');
    const before = await plate.boundingBox();
    open();
    await awake(page, 'chokepoint-stack');
    expect((await plate.boundingBox())?.height).toBe(before?.height);
    await page.context().close();
  });
});

describe('a network that goes while one reads', () => {
  it('leaves the page: a word says that its card did not come, sources open, figures stay', async () => {
    const { page } = await site.open(ESSAY, { width: 412 });
    await page.context().setOffline(true);
    await page.locator('a.val').first().click();
    const card = page.locator('.card-pop:popover-open');
    await expect.poll(() => card.innerText()).toContain('could not be loaded');
    expect(page.url()).toBe(site.address + ESSAY);
    await page.keyboard.press('Escape');
    await page.locator('a.cite').first().click();
    await expect.poll(() => card.innerText()).toContain('OpenAI');
    await page.keyboard.press('Escape');
    const last = page.locator('figure.fig').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.locator('svg.pic:visible').count()).toBe(1);
    await page.context().setOffline(false);
    await page.locator('a.val').first().click();
    await expect.poll(() => card.innerText()).toContain('$38 billion');
    await page.context().close();
  });
});

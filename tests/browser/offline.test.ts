import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const ESSAY = '/essays/the-lease/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Keeping takes as long as the network and the machine do. */
const PATIENCE = { timeout: 30_000 };

/** Opens the panel of an essay and keeps it; what the panel says then. */
async function keep(page: Page) {
  await page.getByRole('button', { name: 'Text and offline' }).click();
  await page.getByRole('button', { name: 'Keep this essay offline' }).click();
  return page.locator('[data-keeping]');
}

describe('an essay that is kept', () => {
  it('is read without a network, its figures awake and its cards at hand, until it is let go', async () => {
    const { page, said } = await site.open(ESSAY);
    const title = await page.locator('h1').innerText();
    const says = await keep(page);
    await expect.poll(() => says.innerText(), PATIENCE).toBe('Kept: it can be read offline.');
    await page.context().setOffline(true);
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(title);
    await awake(page, 'deal-timeline');
    await page.locator('a.val').first().click();
    const card = page.locator('.card-pop:popover-open');
    await expect.poll(() => card.innerText()).toContain('$38 billion');
    // What is not kept leads to the list of what is.
    await page.goto(`${site.address}/essays/scarcity/`);
    expect(await page.locator('h1').innerText()).toBe('Kept for reading offline');
    const item = page.locator('[data-kept] li');
    await expect.poll(() => item.innerText()).toMatch(/ \d+ kB Let go$/u);
    await item.getByRole('button').click();
    await expect.poll(() => item.count()).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual(['served']);
    expect(said.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await page.context().close();
  });

  it('is of one version: a part that has changed meanwhile keeps all of it out', async () => {
    const { page } = await site.open(ESSAY, {
      before: (fresh) => fresh.route('**/rows.json', (route) => route.fulfill({ json: [] })),
    });
    const says = await keep(page);
    await expect.poll(() => says.innerText(), PATIENCE).toContain('could not be kept whole');
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => name.includes(ESSAY))).toEqual([]);
    await page.context().close();
  });

  it('gives way to the network where there is one', async () => {
    const { page } = await site.open(ESSAY);
    const says = await keep(page);
    await expect.poll(() => says.innerText(), PATIENCE).toContain('Kept');
    const title = await page.locator('h1').innerText();
    await page.evaluate(async (path) => {
      const name = (await caches.keys()).find((one) => one.includes(path)) ?? '';
      await (await caches.open(name)).put(path, new Response('<h1>Old</h1>'));
    }, ESSAY);
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.context().close();
  });
});

describe('a figure in a frame', () => {
  it('keeps nothing and is served by no worker', async () => {
    const { page } = await site.open('/embed/deal-timeline/');
    await awake(page, 'deal-timeline');
    const workers = () => navigator.serviceWorker.getRegistrations().then(({ length }) => length);
    expect(await page.evaluate(workers)).toBe(0);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await page.context().close();
  });
});

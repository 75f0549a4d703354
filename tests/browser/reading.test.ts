import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const ESSAY = '/essays/the-lease/';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([360, 1440])('an essay that is read at %d px', (width) => {
  it('says how much is left, and leads back to where one stopped', async () => {
    const { page, said } = await site.open(ESSAY, { width });
    const left = page.locator('.time-left');
    expect(await left.isVisible()).toBe(false);
    await page.locator('#one-year').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 700);
    await expect.poll(() => left.innerText()).toMatch(/^About \d+ minutes left$/u);
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('place./essays/the-lease/')))
      .toMatch(/^[\w-]+ 0\.\d+$/u);
    await page.goto(`${site.address}/404.html`);
    await page.goto(site.address + ESSAY);
    const back = left.getByRole('link');
    await expect.poll(() => back.innerText()).toMatch(/^Go on from “.+”$/u);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const to = (await back.getAttribute('href')) ?? '';
    await back.click();
    await expect
      .poll(() => page.locator(to).evaluate((heading) => heading.getBoundingClientRect().top))
      .toBeLessThan(200);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is set in the size and width the reader likes, on every essay from its first paint', async () => {
    const { page } = await site.open(ESSAY, { width });
    const size = () =>
      page
        .locator('.prose p')
        .first()
        .evaluate((p) => parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Text and offline' }).click();
    await page.getByRole('radio', { name: 'Larger' }).check();
    await page.getByRole('radio', { name: 'Long' }).check();
    expect(await size()).toBeGreaterThan(before * 1.2);
    expect(await axe(page, '#reading')).toEqual([]);
    await page.goto(`${site.address}/essays/scarcity/`);
    expect(await size()).toBeGreaterThan(before * 1.2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.context().close();
  });
});

describe('a link to another page of the site', () => {
  it('shows what it leads to under the pointer and under Tab, and Escape closes it', async () => {
    const { page } = await site.open(ESSAY);
    const link = page
      .locator('.prose > :is(p, .para) a[href^="/"]:not([data-card]):visible')
      .first();
    await link.scrollIntoViewIfNeeded();
    await page.mouse.move(5, 5);
    await link.hover();
    const preview = page.locator('.preview:popover-open');
    await expect.poll(() => preview.count(), { timeout: 10_000 }).toBe(1);
    expect((await preview.innerText()).length).toBeGreaterThan(40);
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
    await page.context().close();
  });
});

describe('a card', () => {
  it('opens for whoever walks there by Tab, lets the walk go on into it, and closes behind', async () => {
    const { page } = await site.open(ESSAY);
    const source = page.locator('a.cite').first();
    const card = page.locator('.card-pop:popover-open');
    await source.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => card.count()).toBe(1);
    const url = page.url();
    await page.keyboard.press('Tab');
    expect(await card.evaluate((open) => open.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(page.url()).toBe(url);
    await page.context().close();
  });
});

describe('after an essay', () => {
  it('one reads on: the next essay, those on the same tables, those that link here', async () => {
    const { page } = await site.open(ESSAY);
    const on = page.locator('.read-on');
    await expect.poll(() => on.getByRole('link').count()).toBeGreaterThan(3);
    for (const address of await on
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
      expect(address).toMatch(/^\/(essays|data)\/[\w-]+\/$/u);
    expect(await axe(page, '.read-on')).toEqual([]);
    await page.context().close();
  });
});

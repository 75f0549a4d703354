import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const GUESS = '#guess-five';
const path = '/essays/counting-concentration/';
const parts = (page: Page) => {
  const box = page.locator(GUESS);
  return {
    box,
    button: box.getByRole('button', { name: 'Show the answer' }),
    number: box.getByRole('textbox', { name: 'Your guess, typed' }),
    gap: box.locator('[data-gap]'),
    paper: box.locator('.guess-paper'),
    top: () =>
      page.locator('#ownership').evaluate((next) => next.getBoundingClientRect().top + scrollY),
  };
};

describe.each([360, 1440])('a guess, at %d px', (width) => {
  it('is pulled by its corner, told in cells, and kept over a reload, and nothing moves', async () => {
    const { page, said } = await site.open(path, { width });
    const { box, button, number, gap, paper, top } = parts(page);
    await box.scrollIntoViewIfNeeded();
    await box.locator('details[open]').waitFor({ state: 'attached' });
    expect(await button.isDisabled()).toBe(true);
    const before = await top();
    const hold = await box.locator('.hold').boundingBox();
    const sheet = await paper.boundingBox();
    if (!hold || !sheet) throw new Error('the paper is not on view');
    await page.mouse.move(hold.x + 7, hold.y + 7);
    await page.mouse.down();
    await page.mouse.move(sheet.x + 239, sheet.y + sheet.height - 24 * 5.5);
    await page.mouse.up();
    expect(await number.inputValue()).toBe('60');
    await button.click();
    expect(await gap.innerText()).toBe(
      'You said 60 squares; it is about 71 squares: 11 cells too few.',
    );
    expect(await box.locator('[data-true]').isVisible()).toBe(true);
    expect(await top()).toBe(before);
    expect(await axe(page, GUESS)).toEqual([]);
    await page.reload();
    await expect.poll(() => parts(page).gap.innerText()).toContain('11 cells too few');
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('what a guess keeps to itself', () => {
  it('holds the headline of the figure that answers it, until it is answered or skipped', async () => {
    const { page } = await site.open(path);
    const title = page.locator('#ownership-title');
    const says = page.locator('#ownership [data-says]');
    expect(await title.innerText()).toMatch(/how many do five US firms own\?$/u);
    expect(await says.isVisible()).toBe(false);
    await page.locator(GUESS).getByRole('link', { name: 'Skip' }).click();
    await expect.poll(() => title.innerText()).toContain('Five US firms owned about 71%');
    expect(await says.isVisible()).toBe(true);
    await page.context().close();
  });

  it('gives nothing away by its answer, and takes a typed number and a guess again', async () => {
    const { page } = await site.open(path);
    const { box, button, number, gap } = parts(page);
    expect(await box.locator('.reveal').isVisible()).toBe(false);
    await number.fill('71');
    await button.click();
    expect(await gap.innerText()).toBe('You said 71 squares, and that is the answer.');
    await box.getByRole('button', { name: 'Guess again' }).click();
    expect(await box.locator('.reveal').isVisible()).toBe(false);
    expect(await button.isVisible()).toBe(true);
    await page.context().close();
  });

  it('opens its answer and draws both outlines without any script', async () => {
    const { page } = await site.open(path, { script: false, width: 360 });
    const { box } = parts(page);
    await box.locator('summary').click();
    expect(await box.locator('[data-true]').isVisible()).toBe(true);
    expect(await box.locator('.guess').isVisible()).toBe(true);
    expect(await page.locator('#ownership-title').innerText()).toContain('71%');
    await page.context().close();
  });
});

import { readFileSync, readdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { axe } from './axe.ts';
import { badTexts } from './badTexts.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What pressing a link or button saves. */
async function saved(page: Page, press: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  const text = readFileSync(await download.path(), 'latin1');
  return { name: download.suggestedFilename(), text };
}

describe.each(FIGURES)('the figure %s', (name) => {
  it.each([360, 768, 1440])(
    'writes no text under 11 px, outside or over another at %d px',
    async (width) => {
      const { page, said } = await site.open(`/figures/${name}/`, { width });
      await awake(page, name);
      expect(await badTexts(page.locator(`figure#${name} svg.pic:visible`))).toEqual([]);
      expect(said).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    ['in light', {}],
    ['in dark', { dark: true }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('has nothing axe objects to once awake, %s', async (_, colours) => {
    const { page } = await site.open(`/figures/${name}/`, { width: 360, ...colours });
    await awake(page, name);
    expect(await axe(page, `figure#${name}`)).toEqual([]);
    await page.context().close();
  });

  it('keeps the picture drawn at build when it wakes', async () => {
    const { page } = await site.open(`/figures/${name}/`, { script: false });
    const built = await page.locator('svg.pic.wide').innerHTML();
    await page.context().close();
    const { page: live } = await site.open(`/figures/${name}/`);
    await awake(live, name);
    const drawn = await live.locator('svg.pic.wide').innerHTML();
    const plain = (html: string) =>
      html
        .replaceAll(/\s*\/>|><\/\w+>/gu, '/>')
        .replaceAll(/[\w-]+="[^"]*"/gu, '')
        .replaceAll(/\s+/gu, ' ');
    expect(plain(drawn)).toBe(plain(built));
    await live.context().close();
  });

  it('is walked by keyboard: one stop in, arrows along the marks, Escape out', async () => {
    const { page } = await site.open(`/figures/${name}/`);
    const figure = await awake(page, name);
    const picture = figure.locator('svg.pic:visible');
    await picture.focus();
    await page.keyboard.press('ArrowRight');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
    );
    expect(label).toMatch(/\. 1 of \d+$/u);
    await page.keyboard.press('End');
    const last = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? '',
    );
    expect(last).toMatch(/(\d+) of \1$/u);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('svg');
    await page.context().close();
  });

  it('falls back to its default when the address asks for nonsense', async () => {
    const { page, said } = await site.open(`/figures/${name}/`);
    await awake(page, name);
    const usual = await page.locator('[data-says]').innerText();
    const { page: odd } = await site.open(
      `/figures/${name}/?p=1e999&remove=%00&est=%3Cscript%3E&n=-1&seed=NaN&until=tomorrow&by=&L=cheese`,
    );
    await awake(odd, name);
    expect(await odd.locator('[data-says]').innerText()).toBe(usual);
    expect(said).toEqual([]);
    await page.context().close();
    await odd.context().close();
  });

  it('gives its table, its picture and its pixels as files', async () => {
    const { page } = await site.open(`/figures/${name}/`);
    const figure = await awake(page, name);
    await figure.locator('details.tool summary').click();
    const files = [
      ['csv', `${name}.csv`, ''],
      ['svg', `${name}.svg`, '<svg'],
      ['slide.svg', `${name}-slide.svg`, '<svg'],
      ['png', `${name}-1x.png`, '\u0089PNG'],
      ['slide.png', `${name}-slide-1x.png`, '\u0089PNG'],
    ] as const;
    for (const [kind, file, start] of files) {
      const one = await saved(page, figure.locator(`[data-download="${kind}"]`).first());
      expect(one.name).toBe(file);
      expect(one.text.startsWith(start)).toBe(true);
      expect(one.text.length).toBeGreaterThan(100);
      // Letters are outlines and colours plain, so that no other program shows them otherwise.
      if (kind.endsWith('svg'))
        expect(one.text).not.toMatch(/<text|oklch|oklab|var\(|class=|style=/u);
      // The first file was once set in another typeface than the second.
      const two = await saved(page, figure.locator(`[data-download="${kind}"]`).first());
      expect(two.text === one.text).toBe(true);
    }
    await page.context().close();
  });
});

describe('a figure that cannot wake', () => {
  const path = '/figures/chokepoint-stack/';
  const stays = async (page: Page, said: string[]) => {
    await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0);
    await page.mouse.move(1, 1);
    await expect
      .poll(() => said.some((line) => line.includes('"chokepoint-stack"')), { timeout: 10_000 })
      .toBe(true);
    expect(await page.locator('[data-figure] svg.pic:visible').count()).toBe(1);
    expect(await page.locator('form.controls').isVisible()).toBe(false);
    await page.context().close();
  };

  it('stays a picture when its numbers are missing, and the console names it', async () => {
    const { page, said } = await site.open(path, {
      before: (page) => page.route('**/rows.json', (route) => route.abort()),
    });
    await stays(page, said);
  });

  it('stays a picture when its numbers are nonsense', async () => {
    const { page, said } = await site.open(path, {
      before: (page) => page.route('**/rows.json', (route) => route.fulfill({ json: [{}] })),
    });
    await stays(page, said);
  });

  it('stays a picture when its code is missing', async () => {
    const { page, said } = await site.open(path, {
      before: (page) => page.route(/_astro\/(wake|figure)\..*js/u, (route) => route.abort()),
    });
    await stays(page, said);
  });
});

describe('the stack of layers', () => {
  it('takes a firm out by its square, tells the loss, writes it into the address, and gives it back', async () => {
    const { page } = await site.open('/figures/chokepoint-stack/');
    const figure = await awake(page, 'chokepoint-stack');
    await figure.locator('svg.pic.wide [data-marks] [data-key="foundry/tsmc"]').click();
    await expect
      .poll(() => figure.locator('[data-says]').innerText())
      .toMatch(/^Without TSMC: Chip foundries lose 70 of 100/u);
    await expect.poll(() => new URL(page.url()).search).toBe('?remove=tsmc');
    expect(await figure.locator('select').inputValue()).toBe('tsmc');
    await figure.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('opens in the state its address names', async () => {
    const { page } = await site.open('/figures/chokepoint-stack/?remove=google');
    const figure = await awake(page, 'chokepoint-stack');
    await expect.poll(() => figure.locator('[data-says]').innerText()).toMatch(/^Without Google/u);
    await page.context().close();
  });

  it('tells the prose beside it the state its address names', async () => {
    const { page } = await site.open('/essays/war-for-intelligence/?who-can-train.year=2021');
    await awake(page, 'who-can-train');
    const told = (value: string) =>
      page.locator(`[data-shown="who-can-train/${value}"]`).innerText();
    expect([await told('covered'), await told('runs'), await told('year')]).toEqual([
      '33',
      '34',
      '2021',
    ]);
    await page.context().close();
  });
});

import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awake } from './awake.ts';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

/** What comes late comes, on a busy machine too. */
const SOON = { timeout: 10_000 };
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

interface Hearing {
  readonly figure: Locator;
  /** What is walked by keys. */
  readonly chart: Locator;
  /** What it says. */
  readonly words: () => Promise<string>;
}

/** Presses the button of a figure, and waits for the first words. */
async function hear(page: Page, name: string): Promise<Hearing> {
  const figure = await awake(page, name);
  await figure.getByRole('button', { name: 'Hear this chart' }).click();
  const chart = figure.getByRole('application');
  const words = () => chart.locator('p').innerText();
  await expect.poll(words, SOON).not.toBe('');
  return { figure, chart, words };
}

/** Writes down the pitch of every note, in Hz; a note is three oscillators, its own pitch first. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const hertz: number[] = [];
    Object.assign(window, { hertz });
    const start = Object.getOwnPropertyDescriptor(AudioScheduledSourceNode.prototype, 'start')
      ?.value as () => void;
    AudioScheduledSourceNode.prototype.start = function (this: OscillatorNode) {
      hertz.push(Math.round(this.frequency.value));
      start.call(this);
    };
  });

describe('the line of Nvidia', () => {
  it('is walked by ear: what it takes comes with the press of the button, and Escape gives focus back', async () => {
    const asked: string[] = [];
    const { page, said } = await site.open('/figures/nvidia-line/', {
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url()));
        await listen(fresh);
      },
    });
    const sounds = () => asked.filter((url) => /_astro\/hear\./u.test(url));
    await awake(page, 'nvidia-line');
    expect(sounds()).toEqual([]);
    const { figure, chart, words } = await hear(page, 'nvidia-line');
    expect(sounds().length).toBeGreaterThan(0);
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(words, SOON)
      .toBe(
        '$240 million in the third quarter of fiscal 2017, to 30 October 2016 (day computed), grade medium',
      );
    expect(await figure.locator('svg.pic:visible [data-heard]').count()).toBe(1);
    expect(await axe(page, 'figure#nvidia-line')).toEqual([]);

    await page.keyboard.press('Escape');
    expect(await chart.count()).toBe(0);
    expect(await figure.locator('[data-heard]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Hear this chart',
    );
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('sounds higher the higher it stands', async () => {
    const { page } = await site.open('/figures/nvidia-line/', { before: listen });
    const { figure } = await hear(page, 'nvidia-line');
    const notes = () =>
      page.evaluate(() =>
        (window as unknown as { hertz: number[] }).hertz.filter((_, i) => i % 3 === 0),
      );
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    // $89.02 billion and $143 million, on four octaves from $100 million to $100 billion.
    await expect.poll(notes, SOON).toEqual([1976, 147]);
    await figure.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => (await notes()).length, SOON).toBeGreaterThan(5);
    await figure.getByRole('button', { name: 'Stop' }).click();
    expect(await figure.getByRole('application').count()).toBe(0);
    await page.context().close();
  });

  it('is heard anew when its state changes', async () => {
    const { page } = await site.open('/figures/nvidia-line/');
    const { figure, chart, words } = await hear(page, 'nvidia-line');
    await page.keyboard.press('End');
    await expect.poll(words, SOON).toMatch(/^\$89\.02 billion/u);
    await figure.getByText('Change the assumptions').click();
    await figure.getByLabel('Up to').selectOption('FY2019Q1');
    await expect.poll(words, SOON).toBe('');
    await chart.focus();
    await page.keyboard.press('End');
    await expect.poll(words, SOON).toMatch(/\$701 million/u);
    await page.context().close();
  });

  it('lists its keys, in a dialog axe has nothing against', async () => {
    const { page, said } = await site.open('/figures/nvidia-line/');
    const { chart } = await hear(page, 'nvidia-line');
    await page.keyboard.press('h');
    const keys = page.getByRole('dialog', { name: 'Keys to hear the chart' });
    await expect.poll(() => keys.isVisible(), SOON).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await keys.isVisible()).toBe(false);
    expect(await chart.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is put into words where the browser makes no sound', async () => {
    const { page, said } = await site.open('/figures/nvidia-line/', {
      before: (fresh) => fresh.addInitScript(() => Reflect.deleteProperty(window, 'AudioContext')),
    });
    const { words } = await hear(page, 'nvidia-line');
    await page.keyboard.press('End');
    await expect.poll(words, SOON).toMatch(/^\$89\.02 billion/u);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('the shares of the cloud', () => {
  it('are heard line by line on a phone, with a thumb', async () => {
    const { page, said } = await site.open('/figures/cloud-share/', {
      width: 360,
      userAgent: ANDROID,
      hasTouch: true,
    });
    const { figure, words } = await hear(page, 'cloud-share');
    await figure.getByRole('button', { name: 'Forward' }).tap();
    await expect.poll(words, SOON).toMatch(/^AWS (at least )?30% in the second quarter of 2016/u);
    await figure.getByRole('button', { name: 'Next line' }).tap();
    await expect
      .poll(words, SOON)
      .toMatch(/^Microsoft\. Microsoft at least 10% in the second quarter of 2016/u);
    expect(await page.evaluate(() => navigator.userAgent)).toBe(ANDROID);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('give nothing away while a guess is open', async () => {
    const { page } = await site.open('/figures/cloud-share/');
    const { figure, chart, words } = await hear(page, 'cloud-share');
    await figure.getByRole('button', { name: 'Draw it first' }).click();
    await expect.poll(() => figure.getAttribute('data-stage'), SOON).toBe('guess');
    await chart.focus();
    await page.keyboard.press('End');
    await expect.poll(words, SOON).toMatch(/^AWS\. AWS 34% in the second quarter of 2017/u);
    await page.context().close();
  });
});

it('figures that are no lines and no bars have no such button', async () => {
  const { page } = await site.open('/figures/deal-web/');
  expect(await page.getByRole('button', { name: 'Hear this chart' }).count()).toBe(0);
  await page.context().close();
});

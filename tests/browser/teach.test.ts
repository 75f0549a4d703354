import { readFileSync, readdirSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../unit/teach/faultsOf.ts';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lessons = readdirSync('dist/teach', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'cartridges' ? [entry.name] : [],
);

describe('a quiz', () => {
  it('answers by keyboard when its button is pressed, and keeps nothing', async () => {
    const { page, said } = await site.open('/teach/the-hedge/');
    const item = page.locator('[data-quiz=choice]').first();
    await item.locator('button').press('Enter');
    expect(await item.locator('.told').innerText()).toBe('Answer first.');
    await item.locator('input').first().focus();
    await page.keyboard.press('ArrowDown');
    await item.locator('button').press('Enter');
    expect(await item.locator('.told').innerText()).toMatch(/^Right\./u);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
    expect(new URL(page.url()).search).toBe('');
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('stands with its answers closed where there is no script', async () => {
    const { page } = await site.open('/teach/the-hedge/', { script: false });
    const item = page.locator('[data-quiz]').first();
    expect(await item.locator('button').isVisible()).toBe(false);
    expect(await item.locator('details [data-for=all]').isVisible()).toBe(false);
    await item.locator('summary').click();
    expect(await item.locator('details [data-for=all]').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('a handout', () => {
  it.each(lessons)('of %s is one page of A4', async (slug) => {
    const { page } = await site.open(`/teach/${slug}/handout/`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
    await page.context().close();
  });
});

describe('the reading list', () => {
  const query =
    '?list=the-hedge.toyota,figure.outage-simulator,quiz.the-hedge,gone.gone&title=A+%26+B';

  it('opens from its address, is put in order by buttons, and writes itself back', async () => {
    const { page, said } = await site.open(`/teach/${query}`);
    const lines = page.locator('[data-list] ol > li');
    expect(await lines.count()).toBe(3);
    expect(await page.locator('[data-lost]').innerText()).toContain('One thing');
    await lines.nth(1).locator('[data-act=up]').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-for'))).toBe(
      'figure.outage-simulator',
    );
    await lines.nth(2).locator('[data-act=out]').press('Enter');
    expect(new URL(page.url()).searchParams.get('list')).toBe(
      'figure.outage-simulator,the-hedge.toyota',
    );
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is a valid cartridge made in the browser', async () => {
    const { page } = await site.open(`/teach/${query}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-offer="1.1"]').click(),
    ]);
    const entries = Object.entries(unzipSync(readFileSync(await download.path())));
    const files = Object.fromEntries(entries.map(([path, bytes]) => [path, strFromU8(bytes)]));
    expect(await faultsOf(files, '1.1')).toEqual([]);
    expect(Object.keys(files)).toEqual([
      'imsmanifest.xml',
      'links/link-1-1.xml',
      'links/link-1-2.xml',
      'quizzes/quiz-1-3.xml',
    ]);
    expect(files['imsmanifest.xml']).toContain('<title>A &amp; B</title>');
    await page.context().close();
  });

  it('makes no file of nothing, and says so', async () => {
    const { page } = await site.open('/teach/');
    await page.locator('[data-offer=markdown]').click();
    expect(await page.locator('#said').innerText()).toBe('Nothing is on the list: no file is made');
    await page.context().close();
  });
});

it.each(['/teach/', '/teach/the-hedge/', '/teach/the-hedge/handout/'])(
  '%s has no barrier axe can find',
  async (path) => {
    const { page } = await site.open(path);
    expect(await axe(page)).toEqual([]);
    await page.context().close();
  },
);

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

const DATASETS = readdirSync('dist/data', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const ids = (page: Page) =>
  page.locator('#all-rows tbody:not([hidden])').evaluateAll((rows) => rows.map(({ id }) => id));

describe('every page of a dataset', () => {
  it.each(DATASETS)('%s needs no sideways scrolling, on a phone and on a desk', async (name) => {
    for (const width of [360, 1280]) {
      const { page, said } = await site.open(`/data/${name}/`, { width });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(said).toEqual([]);
      await page.context().close();
    }
  });
});

describe('the table of a dataset', () => {
  it('is complete without script, and shows nothing that only script can work', async () => {
    const { page } = await site.open('/data/compute-deals/', { script: false });
    const rows = readFileSync('dist/data/compute-deals/compute-deals.json', 'utf8');
    expect(await page.locator('#all-rows tbody').count()).toBe((JSON.parse(rows) as []).length);
    expect(await page.locator('form.finder').isVisible()).toBe(false);
    expect(await page.locator('#all-rows button').count()).toBe(0);
    await page.context().close();
  });

  it('sets long texts in the width of a phone while the cells scroll', async () => {
    const { page } = await site.open('/data/compute-deals/', { width: 360 });
    const box = page.locator('.data-page .scroll');
    await box.evaluate((element) => element.scrollTo({ left: 300 }));
    const text = page.locator('[id="2026-02-27-amazon-openai"] .under div');
    const { x, width } = (await text.boundingBox()) ?? { x: -1, width: 0 };
    expect({ x, width }).toEqual({ x: 16, width: 328 });
    await page.context().close();
  });

  it('is sorted by a column with keyboard alone: up, down, and back to the order of the file', async () => {
    const { page } = await site.open('/data/compute-deals/');
    const before = await ids(page);
    const head = page.locator('#all-rows th', { hasText: 'Stated value' });
    await head.getByRole('button').focus();
    const values = () =>
      page
        .locator('#all-rows tbody tr:first-child td:nth-child(4)')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const up = (await values()).filter((value) => !Number.isNaN(value));
    expect(up).toEqual([...up].sort((a, b) => a - b));
    expect(Number.isNaN((await values()).at(-1))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await values()).slice(0, up.length)).toEqual(up.toReversed());
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect(await ids(page)).toEqual(before);
    await page.context().close();
  });

  it('sorts numbers written as powers of ten by their size', async () => {
    const { page } = await site.open('/data/training-runs/');
    await page.getByRole('button', { name: 'Training compute', exact: false }).first().click();
    const flop = await page
      .locator('#all-rows tbody')
      .evaluateAll((rows) =>
        rows.flatMap((row) => row.querySelector('data')?.value ?? []).map(Number),
      );
    expect(flop.length).toBeGreaterThan(100);
    expect(flop).toEqual([...flop].sort((a, b) => a - b));
    await page.context().close();
  });

  it('is narrowed by words and by grade, says how many rows are left, and keeps it in the address', async () => {
    const { page } = await site.open('/data/compute-deals/');
    await page.getByRole('searchbox').fill('oracle 2025');
    const some = await ids(page);
    expect(some.length).toBeGreaterThan(1);
    await page.getByRole('checkbox', { name: 'high' }).uncheck();
    const fewer = await ids(page);
    expect(fewer.length).toBeLessThan(some.length);
    expect(await page.locator('[data-found]').innerText()).toBe(`${fewer.length} of 80 rows`);
    expect(new URL(page.url()).search).toBe('?q=oracle+2025&grade=medium');
    await page.reload();
    expect(await ids(page)).toEqual(fewer);
    await page.context().close();
  });

  it('shows the row an address names, even when what is looked for hides it', async () => {
    const { page } = await site.open('/data/compute-deals/?q=snap#2025-11-03-openai-aws');
    const row = page.locator('[id="2025-11-03-openai-aws"]');
    expect(await row.isVisible()).toBe(true);
    const background = await row.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(background).not.toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });
});

describe('the files of a dataset', () => {
  it.each(DATASETS)(
    '%s has a zip whose checksums are right, and a package that tells the CSV',
    (name) => {
      const folder = `dist/data/${name}`;
      const files = unzipSync(readFileSync(`${folder}/${name}.zip`));
      const sums = new TextDecoder().decode(files['SHA256SUMS']);
      const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
      const expected = Object.entries(files)
        .filter(([path]) => path !== 'SHA256SUMS')
        .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`);
      expect(sums).toBe(expected.join(''));
      const csv = readFileSync(`${folder}/${name}.csv`);
      const told = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
        resources: [{ bytes: number; hash: string }];
      };
      const [{ bytes, hash }] = told.resources;
      expect({ bytes, hash }).toEqual({ bytes: csv.length, hash: `sha256:${sha256(csv)}` });
    },
  );

  it('describe themselves to search engines, and the security policy has nothing against it', async () => {
    const { page, said } = await site.open('/data/chips/');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const linked = JSON.parse(text ?? '') as Record<string, unknown>;
    expect(linked['@type']).toBe('Dataset');
    expect(linked['temporalCoverage']).toBe('2008-06/2026-09');
    expect(linked['distribution']).toHaveLength(3);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

describe('lists of the evidence', () => {
  it('send the whole bibliography in under 80 bytes a source', () => {
    const page = readFileSync('dist/sources/index.html');
    const sources = page.toString().match(/<li id=/gu)?.length ?? 0;
    expect(brotliCompressSync(page).length / sources).toBeLessThan(80);
  });

  it.each([
    ['/data/', 'catalogue', 'omdia'],
    ['/sources/', 'sources', 'wiener'],
    ['/glossary/', 'terms', 'lithography'],
    ['/claims/', 'claims', 'oracle'],
    ['/timeline/', 'events', 'eniac'],
  ])('%s is searched by words, with empty parts put away', async (path, _, words) => {
    const { page } = await site.open(path);
    const all = await page.locator('[data-entry]').count();
    await page.getByRole('searchbox').fill(words);
    const shown = await page.locator('[data-entry]:not([hidden])').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('[data-found]').innerText()).toMatch(
      new RegExp(`^${shown} of ${all} `, 'u'),
    );
    for (const group of await page.locator('[data-group]:visible').all()) {
      expect(await group.locator('[data-entry]:not([hidden])').count()).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  it('lets claims be chosen by verdict', async () => {
    const { page } = await site.open('/claims/');
    for (const verdict of ['partly', 'overstated', 'disputed', 'unknowable']) {
      await page.getByRole('checkbox', { name: verdict }).uncheck();
    }
    expect(await page.locator('[data-found]').innerText()).toBe('4 of 23 claims');
    await page.context().close();
  });

  it.each(['/data/', '/data/stack-concentration/', '/sources/', '/claims/'])(
    '%s has nothing axe objects to on a phone, with a search under way',
    async (path) => {
      const { page } = await site.open(path, { width: 360 });
      await page.getByRole('searchbox').fill('nvidia');
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.each(['/data/', '/data/compute-deals/', '/sources/', '/glossary/', '/claims/', '/timeline/'])(
    '%s gives a thumb 44 px to work its finder and its letters with',
    async (path) => {
      const { page } = await site.open(path, { width: 360 });
      const small = await page
        .locator(
          'form.finder :is(input[type=search], select, .seg), .letters a, thead button, .downloads a',
        )
        .evaluateAll((elements) =>
          elements
            .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
            .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
            .map(({ text, box }) => `${text} ${box.width}×${box.height}`),
        );
      expect(small).toEqual([]);
      await page.context().close();
    },
  );
});

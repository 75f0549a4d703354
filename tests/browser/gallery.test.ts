import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('finds figures by essay, by dataset, by what one does with them and by words', async () => {
  const { page, said } = await site.open('/figures/');
  const shown = () => page.locator('#gallery > li:visible').count();
  const all = await shown();
  expect(all).toBe(readdirSync('src/figures').length);
  await page.locator('select[name=essay]').selectOption('the-lease');
  expect(await shown()).toBe(2);
  await page.locator('select[name=essay]').selectOption('');
  await page.locator('select[name=from]').selectOption('nvidia-revenue');
  expect(await shown()).toBe(1);
  await page.locator('select[name=from]').selectOption('');
  await page.locator('select[name=behaviour]').selectOption('roll');
  expect(await shown()).toBe(2);
  await page.locator('select[name=behaviour]').selectOption('');
  await page.locator('input[name=q]').fill('five landlords');
  expect(await shown()).toBe(1);
  expect(said).toEqual([]);
  await page.context().close();
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('opens the card of a number on a host that shows an essay without its last slash', async () => {
  const { page, said } = await site.open('/essays/the-lease');
  await page.locator('a.val').first().click();
  await page.locator('.card-pop:popover-open').waitFor();
  expect(said).toEqual([]);
  await page.context().close();
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import release from '../../content/release.json' with { type: 'json' };
import { axe } from './axe.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the menu of a section', () => {
  it('opens beside its §, by keyboard, and closes on Escape', async () => {
    const { page, said } = await site.open('/essays/the-lease/');
    const perma = page.locator('.perma').first();
    await perma.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('.use-pop:popover-open');
    await menu.waitFor();
    expect(await menu.locator('[data-address]').innerText()).toMatch(/\/essays\/the-lease\/#\S+$/u);
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await menu.count()).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('copies the address of the selected sentence, which a browser finds again', async () => {
    const { page } = await site.open('/essays/the-lease/', CLIPBOARD);
    const words = await page.evaluate(() => {
      const text = document.querySelector('.prose h2 ~ p, .prose .heading ~ p')?.firstChild;
      if (!text) return '';
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, 40);
      getSelection()?.addRange(range);
      return range.toString();
    });
    expect(words).toHaveLength(40);
    await page.locator('.perma').first().press('Enter');
    await page.locator('.use-pop [data-copy="sentence"]').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain(':~:text=');
    expect(decodeURIComponent(await copied())).toContain(words.split(/\s+/u).slice(0, 3).join(' '));
    await page.context().close();
  });

  it('stands as a page of plain links without script', async () => {
    const { page } = await site.open('/essays/the-lease/use/', { script: false });
    expect(await page.locator('.use button:visible').count()).toBe(0);
    const file = page.locator('.use').first().getByRole('link', { name: 'RIS' });
    expect(await file.getAttribute('href')).toBe('/cite/essays/the-lease.ris');
    await page.context().close();
  });
});

describe('the menu of a figure', () => {
  it('links, cites and embeds the state the reader made, with the data release', async () => {
    const { page } = await site.open('/figures/nvidia-line/', CLIPBOARD);
    await page.locator('form.controls:not([data-asleep])').waitFor();
    await page.getByRole('radio', { name: 'Linear' }).check({ force: true });
    await expect.poll(() => page.url()).toContain('scale=linear');
    await page.locator('[data-use]').click();
    const menu = page.locator('.use-pop:popover-open');
    await menu.waitFor();
    for (const place of ['[data-address]', '[data-style="apa"]', '[data-style="mla"]'])
      expect(await menu.locator(place).innerText()).toContain(
        `/figures/nvidia-line/?scale=linear&data=${release.number}`,
      );
    expect(await menu.locator('[data-embed]').first().textContent()).toContain(
      `/embed/nvidia-line/?scale=linear&amp;data=${release.number}`,
    );
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('link', { name: 'RIS' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('computing-power-nvidia-line.ris');
    await page.context().close();
  });

  it('says that there are newer data, where the link was made with an older release', async () => {
    const { page } = await site.open('/figures/nvidia-line/?data=1', {
      before: (fresh) =>
        fresh.route('**/figures/nvidia-line/?data=1', async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(/data-release="\d+"/u, 'data-release="3"');
          await route.fulfill({ response, body });
        }),
    });
    await expect
      .poll(() => page.locator('.newer').innerText())
      .toBe(
        'This link was made with data release 1. There are newer data: the figure shows release 3.',
      );
    await page.context().close();
  });
});

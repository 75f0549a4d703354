import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badTexts } from './badTexts.ts';
import { MORE_PAGES, PAGES } from './pageTypes.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

/** WCAG 2.2, 1.4.12: what a reader may set without losing anything. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
/** A reader's own text size, in px; browsers come with 16. */
const LARGE = 24;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** How far the page can be scrolled sideways at a width, and what stands out of it. */
async function sideways(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    if (over <= 0) return [];
    const out = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width: wide } = element.getBoundingClientRect();
      const scrolls = element.parentElement?.closest('.scroll, [popover]');
      return wide > 0 && !scrolls && (right > root.clientWidth + 1 || left < -1);
    });
    const named = out.slice(0, 3).map((one) => `${one.tagName}.${one.getAttribute('class') ?? ''}`);
    return [`${over} px over: ${named.join(', ')}`];
  });
}

describe.each([...PAGES, ...MORE_PAGES])('%s', (path) => {
  it('is read without scrolling sideways, however narrow, large, spaced or from right to left', async () => {
    const { page } = await site.open(path, { width: 320, bypassCSP: true });
    const wrong: Record<string, string[]> = {};
    for (const width of [280, 320]) wrong[`${width} px`] = await sideways(page, width);
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    for (const width of [360, 1440])
      wrong[`right to left, ${width} px`] = await sideways(page, width);
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
    const style = await page.addStyleTag({ content: SPACING });
    for (const width of [320, 1440]) wrong[`spaced, ${width} px`] = await sideways(page, width);
    for (const picture of await page.locator('svg.pic:visible').all())
      if (await picture.getAttribute('aria-describedby'))
        (wrong['spaced, pictures'] ??= []).push(...(await badTexts(picture)));
    await style.evaluate((element) => (element as Element).remove());
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: LARGE, fixed: LARGE } });
    for (const width of [360, 1440]) wrong[`large, ${width} px`] = await sideways(page, width);
    expect(Object.entries(wrong).filter(([, list]) => list.length)).toEqual([]);
    await page.context().close();
  });
});

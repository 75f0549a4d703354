import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MORE_PAGES, PAGES } from './pageTypes.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('text that is copied', () => {
  it('has its sources apart from the words and from each other', async () => {
    const { page } = await site.open('/essays/the-lease/');
    const text = await page.locator('.prose').evaluate((prose) => {
      const marks = prose.querySelectorAll('.cite');
      getSelection()?.selectAllChildren(prose);
      return { marks: marks.length, copied: getSelection()?.toString() ?? '' };
    });
    expect(text.copied.match(/\S[ \u00a0]\[\d+\]/gu)).toHaveLength(text.marks);
    expect(text.copied).toMatch(/anybody else was[ \u00a0]\[5\]\. CoreWeave/u);
    expect(await page.locator('.cite').first().innerText()).not.toContain('\n');
    await page.context().close();
  });

  it.each([...PAGES, ...MORE_PAGES])('runs no two words of %s together', async (path) => {
    const { page } = await site.open(path);
    const joined = await page.evaluate(() => {
      const found: string[] = [];
      const flows = (element: Element) => getComputedStyle(element).display === 'inline';
      for (const block of document.body.querySelectorAll('*')) {
        if (flows(block) || /flex|grid/u.test(getComputedStyle(block).display)) continue;
        if (block.closest('svg, script, style, math')) continue;
        let last = '';
        const read = (node: Node) => {
          for (const child of node.childNodes) {
            if (child instanceof Text) {
              const text = child.data;
              if (/\w$/u.test(last) && /^\w/u.test(text) && /\d$/u.test(last) === /^\d/u.test(text))
                found.push(`${last.slice(-20)}|${text.slice(0, 20)}`);
              if (text) last = text;
            } else if (child instanceof HTMLElement && flows(child)) read(child);
            else last = '';
          }
        };
        read(block);
      }
      return found;
    });
    expect(joined).toEqual([]);
    await page.context().close();
  });
});

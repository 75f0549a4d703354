import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MORE_PAGES, PAGES } from '../browser/pageTypes.ts';
import { openSite } from '../browser/site.ts';
import type { OpenSite } from '../browser/site.ts';

/** What people and programs put into addresses, from mischief to accidents. */
const HOSTILE = [
  '<img src=x onerror=pwned=1>',
  '"><script>pwned=1</script>',
  "'-pwned=1-'",
  'javascript:pwned=1',
  '${pwned=1}{{pwned=1}}',
  '%00%0d%0aSet-Cookie: a=b',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  '\u202Eevil\u2066\uD83D\uDE00\uFFFE',
  '1e309',
  '-0',
  "' OR 1=1 --",
  '</title></style></svg>',
];
/** Every setting that some page of the site reads from its address. */
const NAMES = [
  'q',
  'kind',
  'part',
  'grade',
  'verdict',
  'list',
  'title',
  'data',
  'remove',
  'panel',
  'by',
  'seed',
  'g',
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([...PAGES, ...MORE_PAGES])('hostile words in the address of %s', (path) => {
  it('are words: nothing runs, nothing breaks', async () => {
    const { page, said } = await site.open('/404.html');
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    for (const half of [HOSTILE.slice(0, 7), HOSTILE.slice(7)]) {
      const query = new URLSearchParams(
        NAMES.map((name, i) => [name, half[i % half.length] ?? ''] as [string, string]),
      );
      for (const words of half) query.append('deal-timeline.show', words);
      await page.goto(
        `${site.address}${path}?${query.toString()}#${encodeURIComponent(half[0] ?? '')}`,
      );
      await page.mouse.move(1, 1);
      await page.locator('h1, h2, figcaption').first().waitFor();
      const found = await page.evaluate(() => ({
        ran: 'pwned' in window,
        made: document.querySelectorAll('[onerror], img[src="x"], a[href^="javascript:"]').length,
      }));
      expect(found).toEqual({ ran: false, made: 0 });
    }
    expect(dialogs).toBe(0);
    expect(said).toEqual([]);
    await page.context().close();
  });
});

import { expect, it } from 'vitest';
import { typographicHtml } from '../../../src/layouts/typographicHtml.ts';

it('sets the apostrophes of a page as in print, where it was filled with text', () => {
  expect(typographicHtml('<p>Bell Labs&#39; relay, Synergy&#39;s chart of the &#39;60s</p>')).toBe(
    '<p>Bell Labs’ relay, Synergy’s chart of the ’60s</p>',
  );
});

it('leaves quotation marks, scripts and attributes alone', () => {
  const page = `<p>a &#39;word&#39</p><script>const it = 'don't';</script><a title="x's">x</a>`;
  expect(typographicHtml(page)).toBe(page);
});

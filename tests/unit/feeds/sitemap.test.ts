import { describe, expect, it } from 'vitest';
import { sitemap } from '../../../src/feeds/sitemap.ts';

describe('the sitemap', () => {
  it('says of each page when it changed, where that is known', () => {
    expect(
      sitemap([
        { address: 'https://example.org/?a&b', changed: new Date('2026-11-23T23:30:00Z') },
        { address: 'https://example.org/about/', changed: undefined },
      ]),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/?a&amp;b</loc><lastmod>2026-11-23</lastmod></url>
  <url><loc>https://example.org/about/</loc></url>
</urlset>
`);
  });
});

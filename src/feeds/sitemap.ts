/** A page in the sitemap, and the day it last changed, where that is known. */
export interface Listed {
  readonly address: string;
  readonly changed: Date | undefined;
}

/** The sitemap of a site (sitemaps.org/protocol.html). */
export function sitemap(pages: readonly Listed[]): string {
  const urls = pages.map(({ address, changed }) => {
    const day = changed ? `<lastmod>${changed.toISOString().slice(0, 10)}</lastmod>` : '';
    return `  <url><loc>${address.replaceAll('&', '&amp;')}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('')}</urlset>
`;
}

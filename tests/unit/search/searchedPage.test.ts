import { describe, expect, it } from 'vitest';
import { searchedPage } from '../../../src/search/searchedPage.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>A &amp; B · Computing Power</title>${head}</head>${body}</html>`;

describe('what a search reads of a page', () => {
  it('is its main part, with its title, and its part of the site', () => {
    const html = page(
      '',
      '<body class="x" data-part="deal"><header>H</header><main id="m">M</main></body>',
    );
    expect(searchedPage(html, '/essays/a/')).toEqual({
      url: '/essays/a/',
      content:
        '<!doctype html><html lang="en"><body><main>' +
        '<i data-pagefind-meta="title:A &amp; B"></i>' +
        'M</main></body></html>',
      part: 'deal',
    });
  });

  it('is nothing where search engines are asked to stay away', () => {
    const html = page(
      '<meta name="robots" content="noindex, follow">',
      '<body><main>M</main></body>',
    );
    expect(searchedPage(html, '/essays/a/')).toBeUndefined();
  });
});

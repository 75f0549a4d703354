import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/site/checkSite.ts';
import { readPage } from '../../../src/site/readPage.ts';

const page = (html: string, path = '/') => readPage(html, path, `${path.slice(1)}index.html`);
const check = (html: string, base = '/') =>
  checkSite(
    { pages: [page(html), page('<h2 id="one">One</h2>', '/other/')], files: new Set(['/a.css']) },
    base,
  ).map(({ rule, message, line, col }) => `${line}:${col} ${rule} ${message}`);

describe('checkSite', () => {
  it('is content with links that lead somewhere', () => {
    expect(
      check(
        '<a href="/other/#one"></a><a href="#x"></a><p id="x"></p><link rel="stylesheet" href="/a.css">',
      ),
    ).toEqual([]);
  });

  it('finds a link to a page that is not there', () => {
    expect(check('<p>\n<a href="/othr/"></a>')).toEqual([
      '2:1 broken-link there is no page /othr/',
    ]);
  });

  it('finds a link to a section that is not there', () => {
    expect(check('<a href="/other/#two"></a>')).toEqual(['1:1 broken-link /other/ has no "two"']);
  });

  it('finds an id that stands twice', () => {
    expect(check('<p id="a"></p><p id="a"></p>')).toEqual([
      '1:15 duplicate-id the id "a" stands twice in the page',
    ]);
  });

  it('finds a style attribute', () => {
    expect(check('<p style="color:red">')).toEqual([
      '1:1 no-style a style attribute, which the security policy blocks',
    ]);
  });

  it('finds what is loaded from elsewhere, and lets a link lead elsewhere', () => {
    expect(
      check('<script src="https://cdn.example/x.js"></script><a href="https://example.org/"></a>'),
    ).toEqual(['1:1 leaves-the-site https://cdn.example/x.js is loaded from elsewhere']);
  });

  it('holds links to the folder the site stands in', () => {
    expect(check('<a href="/sub/other/#one"></a>', '/sub/')).toEqual([]);
    expect(check('<a href="/other/"></a>', '/sub/')).toEqual([
      '1:1 broken-link /other/ leaves the folder /sub/ of the site',
    ]);
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/offline/filesOf.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
const put = (path: string, text = '') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
put(
  'essays/x/index.html',
  `<link rel="stylesheet" href="/sub/_astro/site.css"><link href="/sub/favicon.svg">
  <script type="module" src="/sub/_astro/site.js"></script><script src="https://elsewhere.org/a.js"></script>
  <article data-cards="/sub/essays/x/cards/?v=1"><figure data-figure="ownership" data-rows="/sub/figures/ownership/rows.json">`,
);
put('essays/x/cards/index.html');
put('favicon.svg');
put('figures/ownership/rows.json', '[]');
put('_astro/site.css', 'url(/sub/_astro/serif.woff2)');
put('_astro/serif.woff2');
put('_astro/site.js', 'import"./load.js";n(()=>import(`./wake.js`));n(()=>import(`./openUse.js`))');
put('_astro/load.js');
put('_astro/openUse.js');
put(
  '_astro/wake.js',
  'var r={"../../figures/levers/figure.ts":()=>n(()=>import(`./figure.A.js`),m([0])),"../../figures/ownership/figure.ts":()=>n(()=>import(`./figure.B.js`),m([1]))}',
);
put('_astro/figure.A.js');
put('_astro/figure.B.js', 'import"./kit.js"');
put('_astro/kit.js');

describe('what is kept of a page', () => {
  it('is all it loads and its figures load, and nothing of other figures, other sites, or menus', () => {
    expect(filesOf(folder, '/essays/x/', '/sub/')).toEqual([
      '/_astro/figure.B.js',
      '/_astro/kit.js',
      '/_astro/load.js',
      '/_astro/serif.woff2',
      '/_astro/site.css',
      '/_astro/site.js',
      '/_astro/wake.js',
      '/essays/x/',
      '/essays/x/cards/',
      '/favicon.svg',
      '/figures/ownership/rows.json',
    ]);
  });
});

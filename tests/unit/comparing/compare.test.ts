import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asMarkdown } from '../../../src/comparing/asMarkdown.ts';
import { asPage } from '../../../src/comparing/asPage.ts';
import { changedPictures } from '../../../src/comparing/changedPictures.ts';
import { changedWeights } from '../../../src/comparing/changedWeights.ts';
import { dyingAddresses } from '../../../src/comparing/dyingAddresses.ts';
import { readPage } from '../../../src/site/readPage.ts';

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const site = (pages: Readonly<Record<string, string>>) => ({
  pages: Object.entries(pages).map(([path, html]) => readPage(html, path, `${path}index.html`)),
  files: new Set<string>(),
});

describe('what a change changes for readers', () => {
  it('finds pictures that are new, gone or drawn otherwise, and no other', () => {
    const before = folder({
      'a/same.svg': '<svg/>',
      'a/other.svg': '<svg>1</svg>',
      'a/gone.svg': '<svg/>',
    });
    const after = folder({
      'a/same.svg': '<svg/>',
      'a/other.svg': '<svg>2</svg>',
      'b/new.svg': '<svg/>',
    });
    expect(changedPictures(before, after)).toEqual([
      { name: 'a/gone.svg', before: '<svg/>', after: undefined },
      { name: 'a/other.svg', before: '<svg>1</svg>', after: '<svg>2</svg>' },
      { name: 'b/new.svg', before: undefined, after: '<svg/>' },
    ]);
  });

  it('finds pages that weigh more or less, scripts together, the most changed first', () => {
    const noise = (length: number) =>
      Array.from({ length }, (_, i) => ((i * 7919) % 9973).toString(36)).join(' ');
    const before = folder({
      'index.html': noise(500),
      'x/index.html': noise(500),
      '_astro/a.1.js': noise(100),
    });
    const after = folder({
      'index.html': noise(500),
      'x/index.html': noise(900),
      '_astro/a.2.js': noise(200),
    });
    expect(changedWeights(before, after).map(({ path }) => path)).toEqual(['/x/', 'all scripts']);
  });

  it('finds pages and sections that would die, and none that is kept under its old id', () => {
    const before = site({
      '/a/': '<h1>A</h1><h2 id="one">1</h2><h2 id="two">2</h2>',
      '/b/': '<h1>B</h1>',
    });
    const after = site({ '/a/': '<h1>A</h1><h2 id="uno"><span id="two" data-was></span>1</h2>' });
    expect(dyingAddresses(before, after)).toEqual(['/a/#one', '/b/']);
  });

  it('says so in a comment, each kind with how many there are, and nothing of what did not change', () => {
    expect(
      asMarkdown({
        pictures: [],
        weights: [{ path: '/x/', before: 1000, after: 2500 }],
        numbers: [{ where: 'claim c01', before: '28%', after: '29%' }],
        dying: ['/a/#one'],
      }),
    ).toBe(`### Addresses that would die: 1

- \`/a/#one\`

### Numbers printed otherwise: 1

| where | before | after |
| --- | --- | --- |
| \`claim c01\` | 28% | 29% |

### Weights, kB with brotli: 1

| page | before | after | change |
| --- | --- | --- | --- |
| /x/ | 1.0 | 2.5 | +1.5 |
`);
    expect(asMarkdown({ pictures: [], weights: [], numbers: [], dying: [] })).toBe(
      'A reader sees no difference.\n',
    );
  });

  it('sets pictures side by side in a page of its own', () => {
    const pictures = [{ name: 'a/x.svg', before: undefined, after: '<svg>2</svg>' }];
    expect(asPage({ pictures, weights: [], numbers: [], dying: [] })).toContain(
      '<h2>a/x.svg</h2><div class="two"><div>not there</div><div><svg>2</svg></div></div>',
    );
  });
});

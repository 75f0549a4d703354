import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import type { AnyFigure } from '../../../src/figure-kit/figure.ts';
import { choice } from '../../../src/figure-kit/parameters/choice.ts';
import { number } from '../../../src/figure-kit/parameters/number.ts';
import { anchorList } from '../../../src/permalinks/anchorList.ts';
import { checkForwards } from '../../../src/permalinks/checkForwards.ts';
import { checkLock } from '../../../src/permalinks/checkLock.ts';
import { readForwards } from '../../../src/permalinks/readForwards.ts';
import { readPage } from '../../../src/site/readPage.ts';

const read = (yaml: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'forwards-'));
  writeFileSync(join(folder, 'forwards.yaml'), yaml);
  return readForwards(folder);
};
const anchor = { first: '2026-11-23', title: 'A title' };
const locked = {
  '/essays/a/': { '': anchor, one: anchor, two: anchor },
  '/essays/b/': { '': anchor, one: anchor },
  '/figures/f/': { '': anchor, '?view': anchor, '?view=both': anchor, '?k': anchor },
};
const faults = (yaml: string) => checkForwards(read(yaml).forwards, locked).map(formatProblem);

const site = (...pages: [path: string, html: string][]) => ({
  pages: pages.map(([path, html]) => readPage(html, path, path)),
  files: new Set<string>(['/data/x/x.csv']),
});
const figure = (forward?: AnyFigure['forward']): AnyFigure => ({
  parameters: {
    split: choice({ label: 'Split', options: { first: '1', last: '2' }, default: 'first' }),
    parts: number({ label: 'Parts', from: 1, to: 4, step: 1, default: 2 }),
  },
  ...(forward ? { forward } : {}),
  primary: 'split',
  show: () => ({
    title: '',
    sentence: '',
    table: { caption: '', columns: [], rows: [] },
    marks: [],
  }),
  draw: () => undefined,
});

describe('a list of forwards', () => {
  it('says where an address leads, or what became of it', () => {
    const { forwards, problems } = read(
      '/essays/a/#one: /essays/a/#two\n/essays/b/: { gone: It was merged., to: /essays/a/ }\n',
    );
    expect(problems).toEqual([]);
    expect(forwards).toEqual([
      { from: '/essays/a/#one', to: '/essays/a/#two', gone: undefined, line: 1, col: 17 },
      { from: '/essays/b/', to: '/essays/a/', gone: 'It was merged.', line: 2, col: 13 },
    ]);
  });

  it.each([
    ['essays/a/: /b/', '"essays/a/" is no address'],
    ['/a: /b/', '"/a" is no address'],
    ['/a/?x=1: /b/', '"/a/?x=1" is no address'],
    [
      '/a/: https://elsewhere.example/',
      '/a/ leads to "https://elsewhere.example/", which is no address of this site',
    ],
    ['/a/: { gone: "" }', '/a/ does not say what became of it'],
    ['/a/: { gone: [] }', '/a/ does not say what became of it'],
    ['/a/: { too: /b/ }', '/a/ has "too", which says nothing here'],
    ['/a/: {}', '/a/ leads nowhere'],
    ['/a/: 7', '/a/ leads to 7, which is no address of this site'],
    ['/a/:', '/a/ leads to null, which is no address of this site'],
    ['/a/: /b/\n/a/: /c/', 'the text cannot be read: Map keys must be unique'],
    ['- /a/', '"0" is no address'],
  ])('refuses %j', (yaml, message) => {
    const { problems } = read(yaml);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
  });

  it('refuses what was never published', () => {
    expect(faults('/essays/a/#on: /essays/b/')).toEqual([
      'content/forwards.yaml:1:16  forward-unpublished  /essays/a/#on was never published → did you mean "/essays/a/#one"?',
    ]);
  });

  it('refuses chains, and names the end', () => {
    expect(faults('/essays/a/#one: /essays/a/#two\n/essays/a/#two: /essays/c/#x')).toEqual([
      'content/forwards.yaml:1:17  forward-chain  /essays/a/#one leads to /essays/a/#two, which leads on → write /essays/c/#x',
    ]);
    expect(faults('/essays/a/#one: /essays/b/#one\n/essays/b/: /essays/c/')).toEqual([
      'content/forwards.yaml:1:17  forward-chain  /essays/a/#one leads to /essays/b/#one, which leads on → write /essays/c/#one',
    ]);
  });

  it('refuses loops of one, two and of a page and its part', () => {
    expect(faults('/essays/a/: /essays/a/')[0]).toContain('forward-loop');
    const two = faults('/essays/a/: /essays/b/\n/essays/b/: /essays/a/');
    expect(two.map((fault) => fault.split('  ')[1])).toEqual(['forward-loop', 'forward-loop']);
    expect(faults('/essays/a/#one: /essays/b/\n/essays/b/: /essays/a/#one')[0]).toContain('loop');
  });
});

describe('the lock with forwards', () => {
  const a = '<h1>A</h1><h2 id="one">1</h2><h2 id="two">2</h2>';
  const f = '<h1>F</h1>';
  const check = (
    yaml: string,
    pages: [string, string][],
    forward: AnyFigure['forward'] = { view: '', k: 'parts' },
  ) =>
    checkLock(locked, {
      site: site(['/figures/f/', f], ...pages),
      forwards: read(yaml).forwards,
      figures: new Map([['f', figure(forward)]]),
    })
      .filter(({ rule }) => rule !== 'permalink-new')
      .map(({ rule, message }) => `${rule}: ${message}`);

  it('lets a whole page move, if its parts are in the new one', () => {
    const moved = '<header data-forwards><h1>Moved</h1></header>';
    const good: [string, string][] = [
      ['/essays/a/', a],
      ['/essays/b/', moved],
      ['/essays/c/', a],
    ];
    expect(check('/essays/b/: /essays/c/', good)).toEqual([]);
    const bad: [string, string][] = [
      ['/essays/a/', a],
      ['/essays/b/', moved],
      ['/essays/c/', ''],
    ];
    expect(check('/essays/b/: /essays/c/', bad)).toEqual([
      'permalink-vanished: /essays/b/#one was published and would die',
    ]);
  });

  it('lets a page say what became of it and all its parts', () => {
    const gone: [string, string][] = [
      ['/essays/a/', a],
      ['/essays/b/', '<h1 data-forwards>B</h1>'],
    ];
    expect(check('/essays/b/: { gone: It was wrong. }', gone)).toEqual([]);
  });

  it('refuses to forward what is still there, and into nothing', () => {
    const all: [string, string][] = [
      ['/essays/a/', a],
      ['/essays/b/', a],
    ];
    expect(check('/essays/b/: /essays/a/\n/essays/a/#one: /essays/a/#two', all)).toEqual([
      'forward-alive: /essays/b/ is still there',
      'forward-alive: /essays/a/#one is still there',
    ]);
    const less: [string, string][] = [
      ['/essays/a/', '<h2 id="two">2</h2>'],
      ['/essays/b/', a],
    ];
    expect(check('/essays/a/#one: /essays/a/#tow', less)).toEqual([
      'forward-nowhere: /essays/a/#tow is not in the site',
    ]);
  });

  it('follows the settings of a figure to their new names', () => {
    const all: [string, string][] = [
      ['/essays/a/', a],
      ['/essays/b/', a],
    ];
    expect(check('', all, {})).toEqual([
      'permalink-vanished: /figures/f/?view was published and would die',
      'permalink-vanished: /figures/f/?view=both was published and would die',
      'permalink-vanished: /figures/f/?k was published and would die',
    ]);
    expect(check('', all, { view: 'split', 'view=both': 'split=last', k: 'parts' })).toEqual([]);
    expect(check('', all, { view: 'split', k: 'parts' })).toEqual([
      'permalink-vanished: /figures/f/?view=both was published and would die',
    ]);
    expect(check('', all, { view: '', k: 'part', parts: 'split' })).toEqual([
      'permalink-vanished: /figures/f/?k was published and would die',
      'forward-nowhere: "k" becomes "part", which sets nothing',
      'forward-alive: "parts" still sets the figure',
    ]);
  });

  it('is published with what became of each address', () => {
    const { forwards } = read(
      '/essays/a/#one: /essays/b/#one\n/essays/b/: { gone: It was merged. }',
    );
    const list = anchorList(locked, forwards, (path) => `https://x.example${path}`);
    expect(list.slice(0, 5)).toEqual([
      {
        address: 'https://x.example/essays/a/',
        title: 'A title',
        firstPublished: '2026-11-23',
        status: 'stands',
      },
      {
        address: 'https://x.example/essays/a/#one',
        title: 'A title',
        firstPublished: '2026-11-23',
        status: 'moved',
        to: 'https://x.example/essays/b/#one',
      },
      {
        address: 'https://x.example/essays/a/#two',
        title: 'A title',
        firstPublished: '2026-11-23',
        status: 'stands',
      },
      {
        address: 'https://x.example/essays/b/',
        title: 'A title',
        firstPublished: '2026-11-23',
        status: 'gone',
        what: 'It was merged.',
      },
      {
        address: 'https://x.example/essays/b/#one',
        title: 'A title',
        firstPublished: '2026-11-23',
        status: 'gone',
        what: 'It was merged.',
      },
    ]);
  });
});

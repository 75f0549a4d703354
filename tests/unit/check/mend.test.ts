import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mended } from '../../../src/check/applyMends.ts';
import { mendContent } from '../../../src/check/mendContent.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';
import { ESSAY_PARTS, exampleLock } from '../../../src/manual/exampleLock.ts';
import { brokenContent } from '../essays/brokenContent.ts';

const essay = 'essays/right/index.mdx';

/** The right content with a text put in place of another in its essay. */
function withText(find: string, write: string): string {
  const folder = brokenContent();
  const path = join(folder, essay);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(find);
  writeFileSync(path, before.replace(find, write));
  return folder;
}

describe('npm run check -- --fix', () => {
  const [heading, figure] = [
    '## The leader stood still {#leader}',
    '<Figure of="chokepoint-stack" />',
  ];

  it.each([
    [
      'gives a section the id it proposes',
      heading,
      '## The leader stood still',
      '## The leader stood still {#leader-stood-still}',
    ],
    [
      'writes an id in small letters',
      heading,
      '## The leader stood still {#Leader}',
      '## The leader stood still {#leader}',
    ],
    ['puts quotes in the place of braces', figure, '<Figure of={"chokepoint-stack"} />', figure],
    [
      'joins a component alone on its line to the words before it',
      '> with\n<Value of="shares/2026-q1-aws/share_pct" /> of',
      '> with\n  <Value of="shares/2026-q1-aws/share_pct" />\nof',
      '> with <Value of="shares/2026-q1-aws/share_pct" />\nof',
    ],
    [
      'joins one that begins a paragraph to the words behind it',
      figure,
      '<Term of="hyperscaler">Such firms</Term>\nlead.',
      '<Term of="hyperscaler">Such firms</Term> lead.',
    ],
    [
      'ends an address with its slash',
      figure,
      '[Words](/glossary#hyperscaler).',
      '[Words](/glossary/#hyperscaler).',
    ],
  ])('%s', (_, right, wrong, after) => {
    const folder = withText(right, wrong);
    expect(checkContent(folder)).not.toEqual([]);
    mendContent(folder);
    expect(checkContent(folder)).toEqual([]);
    expect(readFileSync(join(folder, essay), 'utf8')).toContain(after);
  });

  it('mends several faults of one file in one run, and leaves line ends as they were', () => {
    const folder = withText(figure, '## Why\n\n[A](/glossary), [b](/claims).\n\n### So');
    const path = join(folder, essay);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    mendContent(folder);
    expect(checkContent(folder)).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain(
      '## Why {#why}\r\n\r\n[A](/glossary/), [b](/claims/).\r\n\r\n### So {#so}',
    );
  });

  it('leaves alone what a person must decide', () => {
    const folder = withText('of="hyperscaler"', 'of="hyperscalr"');
    const before = readFileSync(join(folder, essay), 'utf8');
    mendContent(folder);
    expect(readFileSync(join(folder, essay), 'utf8')).toBe(before);
  });

  it('makes no mend whose text is not there any more', () => {
    expect(mended('a b', [{ line: 1, col: 1, old: 'c', write: 'd' }])).toEqual({
      text: 'a b',
      made: 0,
    });
  });
});

describe('addresses of content', () => {
  const locked = (folder: string, parts = ESSAY_PARTS) => {
    const path = join(folder, 'permalinks.json');
    writeFileSync(path, exampleLock(parts));
    return path;
  };

  it('are told where they are written when they are new, and locked by --fix', () => {
    const folder = withText('<Figure', '## So {#so}\n\n<Figure');
    const path = locked(folder);
    expect(checkContent(folder).map(({ line, rule, message }) => [line, rule, message])).toEqual([
      [19, 'permalink-new', '/essays/right/#so is not in the lock'],
      [19, 'permalink-new', '/embed/right/so/ is not in the lock'],
    ]);
    mendContent(folder);
    expect(checkContent(folder)).toEqual([]);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
      '/essays/right/': { so: { title: 'So' } },
    });
  });

  it('are told at the section that took their place when they would die, and then nothing is locked', () => {
    const folder = withText('{#leader}', '{#the-leader}');
    const path = locked(folder);
    const before = readFileSync(path, 'utf8');
    mendContent(folder);
    expect(readFileSync(path, 'utf8').includes('the-leader"')).toBe(before.includes('the-leader"'));
    expect(checkContent(folder)).toContainEqual({
      file: 'content/essays/right/index.mdx',
      line: 14,
      col: 1,
      rule: 'permalink-vanished',
      message: '/essays/right/#leader was published and would die',
      fix: 'give it back its address, or paste into content/forwards.yaml:  /essays/right/#leader: /essays/right/#the-leader   (or: /essays/right/#leader: { gone: what became of it })',
    });
  });

  it('may go when a line of forwards.yaml says where they lead', () => {
    const folder = withText('{#leader}', '{#the-leader}');
    locked(folder, `${ESSAY_PARTS} the-leader`);
    writeFileSync(
      join(folder, 'forwards.yaml'),
      '/essays/right/#leader: /essays/right/#the-leader\n/embed/right/leader/: /essays/right/#the-leader\n',
    );
    mendContent(folder);
    expect(checkContent(folder)).toEqual([]);
  });
});

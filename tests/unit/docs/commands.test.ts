import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../../src/making/kinds.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const texts = [
  ...globSync('docs/**/*.{md,mdx}'),
  ...globSync('.github/**/*.{yml,md}'),
  ...['README.md', 'CONTRIBUTING.md', 'content/data/README.md', 'content/essays/README.md'],
];

it.each(texts)('%s names only commands that there are', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)];
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

it.each(texts)('%s begins only what can be begun', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run new -- ([a-z]+)/gu)];
  expect(named.map(([, kind = '']) => kind).filter((kind) => !(kind in kinds))).toEqual([]);
});

it('lists every command in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const hidden = ['start', 'test', 'serve', 'format'];
  expect(
    Object.keys(scripts).filter(
      (name) => !hidden.includes(name) && !readme.includes(`npm run ${name}`),
    ),
  ).toEqual([]);
});

it.each(globSync('.github/**/*.yml'))('%s is YAML', (file) => {
  expect(parse(readFileSync(file, 'utf8'))).toBeTypeOf('object');
});

it.each([...globSync('docs/**/*.{md,mdx}'), 'README.md', 'CONTRIBUTING.md'])(
  '%s names only files that there are',
  (file) => {
    const named = [
      ...readFileSync(file, 'utf8').matchAll(/`((?:src|content|tests|docs)\/[\w./-]*\/?)`/gu),
    ];
    const made = /the-cable|sea-cables|long-cables/u;
    const gone = named
      .map(([, path = '']) => path)
      .filter((path) => !made.test(path) && !globSync([path, path.replace(/\/$/u, '')]).length);
    expect(gone).toEqual([]);
  },
);

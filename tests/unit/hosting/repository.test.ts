import { expect, it } from 'vitest';
import { fileOf } from '../../../src/hosting/fileOf.ts';
import { fileLinks } from '../../../src/hosting/repository.ts';

it.each([
  ['/essays/the-lease/', 'content/essays/the-lease/index.mdx'],
  ['/essays/the-lease/use/', 'content/essays/the-lease/index.mdx'],
  ['/teach/the-lease/handout/', 'content/essays/the-lease/teach.md'],
  ['/data/chips/', 'content/data/chips/chips.csv'],
  ['/figures/levers/nothing-pulled/', 'src/figures/levers/figure.ts'],
  ['/contribute/essay/', 'docs/guides/essay.mdx'],
  ['/contribute/rules/', 'src/pages/contribute/rules.astro'],
  ['/glossary/', 'content/glossary.yaml'],
  ['/about/', 'src/pages/about/index.astro'],
  ['/', 'src/pages/index.astro'],
])('%s is made of %s', (path, file) => {
  expect(fileOf(path)).toBe(file);
});

it('knows no file of a page that is made of many', () => {
  expect(fileOf('/nowhere/')).toBeUndefined();
});

it('leads to the file at GitHub, with the page and the file named in the report', () => {
  const page = 'https://example.org/essays/the-lease/';
  const links = fileLinks('https://github.com/a/b', 'content/claims.yaml', page);
  expect(links.edit).toBe('https://github.com/a/b/edit/main/content/claims.yaml');
  expect(links.history).toBe('https://github.com/a/b/commits/main/content/claims.yaml');
  const report = new URL(links.report);
  expect(report.pathname).toBe('/a/b/issues/new');
  expect(report.searchParams.get('title')).toBe('Error: /essays/the-lease/');
  expect(report.searchParams.get('body')).toContain(`Page: ${page}\nFile: content/claims.yaml`);
});

it('parts paths from the project as GitLab does', () => {
  const { edit, report } = fileLinks('https://gitlab.com/a/b', 'x.md', 'https://example.org/');
  expect(edit).toBe('https://gitlab.com/a/b/-/edit/main/x.md');
  expect(new URL(report).searchParams.get('issue[title]')).toBe('Error: /');
});

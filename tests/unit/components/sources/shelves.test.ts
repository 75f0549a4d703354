import { expect, it } from 'vitest';
import { shelves, sourcePath } from '../../../../src/components/sources/shelves.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';
import { theLock } from '../../../../src/permalinks/readLock.ts';

it('puts every source on one shelf', () => {
  const placed = shelves().flatMap(({ sources }) => sources.map(({ id }) => id));
  expect(placed.toSorted()).toEqual([...theEvidence().references.keys()].toSorted());
});

it('has a page for each letter that has sources, and a last one to read on', () => {
  const slugs = shelves().map(({ slug }) => slug);
  expect(slugs.filter((slug) => !/^(?:[a-z]|0-9|further-reading)$/u.test(slug))).toEqual([]);
  expect(slugs.at(-1)).toBe('further-reading');
  expect(slugs.filter((slug) => !theLock()[`/sources/${slug}/`])).toEqual([]);
});

it('says where a source stands by its first author, whatever its key', () => {
  expect(sourcePath('kaplan2020scaling')).toBe('/sources/k/#kaplan2020scaling');
});

it('knows no source that is not in the bibliography', () => {
  expect(() => sourcePath('nobody-1900')).toThrow('there is no source "nobody-1900"');
});

import { expect, it } from 'vitest';
import { jsonFault } from '../../../src/evidence/jsonFault.ts';
import { readJson } from '../../../src/evidence/readJson.ts';

it.each([
  ['[1, 2,]', 6],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ["['a']", 1],
  ['[01]', 1],
  ['[1, // two\n2]', 4],
  ['["a\nb"]', 1],
  ['[tru]', 1],
  ['[1]]', 3],
  ['{"a": [1}', 8],
  ['[1, 2', 5],
  ['', 0],
])('%j stops being JSON at %i, where JSON.parse refuses it', (text, offset) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(jsonFault(text)).toBe(offset);
});

it('reads what JSON.parse reads, and finds a place when it is asked for one', () => {
  const read = readJson('{\n "a": [1, {"b": "c:d"}]\n}\n', 'x.json');
  expect(read.value).toEqual({ a: [1, { b: 'c:d' }] });
  expect(read.problems).toEqual([]);
  expect(read.placeOf(['a', 1, 'b'])).toEqual({ line: 2, col: 17 });
  expect(read.placeOfKey(['a', 1, 'b'])).toEqual({ line: 2, col: 12 });
});

it('tells of a name that one object has twice, and not of one that two objects share', () => {
  expect(readJson('[{"a": 1}, {"a": 2}]', 'x').problems).toEqual([]);
  expect(readJson('[{"a": 1, "b": {"a": 2}, "a": 3}]', 'x').problems).toMatchObject([
    { line: 1, col: 26, message: '"a" stands twice in one object, and the first is lost' },
  ]);
});

import { expect, it } from 'vitest';
import { heading } from '../../../../src/figure-kit/drawing/heading.ts';

it('sets a title over what is shown, and stands back where another part is read', () => {
  const words = { key: 'strip', x: 10, y: 14, title: 'Owners', sub: 'share of AI compute' };
  expect(heading(words)).toEqual([
    { key: 'strip/title', x: 10, y: 14, text: 'Owners', class: 't14 strong' },
    { key: 'strip/sub', x: 10, y: 31, text: 'share of AI compute', class: 't12 faint' },
  ]);
  expect(heading({ ...words, quiet: true })[0]?.class).toBe('t14 strong quiet');
});

import { expect, it } from 'vitest';
import { isOption } from '../../../src/figure-kit/isOption.ts';

it('knows the names that are offered, and none that every object has', () => {
  const firms = { none: 'nobody', asml: 'ASML' };
  expect(['asml', 'intel', 'constructor'].map((name) => isOption(firms, name))).toEqual([
    true,
    false,
    false,
  ]);
});

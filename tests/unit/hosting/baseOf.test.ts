import { describe, expect, it } from 'vitest';
import { baseOf } from '../../../src/hosting/baseOf.ts';

describe('the folder a site stands in', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['sub', '/sub/'],
    ['/sub/folder/', '/sub/folder/'],
    ['//sub//folder', '/sub/folder/'],
    ['/a b/é/', '/a%20b/%C3%A9/'],
    ['/a%20b/%C3%A9/', '/a%20b/%C3%A9/'],
    ['/100%/', '/100%25/'],
    ['/日本/', '/%E6%97%A5%E6%9C%AC/'],
  ])('given as %j is %j', (given, base) => {
    expect(baseOf(given)).toBe(base);
  });
});

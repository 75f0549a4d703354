import { describe, expect, it } from 'vitest';
import { href } from '../../../src/layouts/href.ts';

describe('href', () => {
  it('starts at the root when the site is mounted there', () => {
    expect(href('/essays/the-lease/', '/')).toBe('/essays/the-lease/');
  });

  it('parts the base and the path by exactly one slash', () => {
    expect(href('/data/', '/sub')).toBe('/sub/data/');
    expect(href('/data/', '/sub/')).toBe('/sub/data/');
    expect(href('data/', '/sub/')).toBe('/sub/data/');
  });

  it('encodes a folder that needs it, once', () => {
    expect(href('/data/', '/a b/é/')).toBe('/a%20b/%C3%A9/data/');
    expect(href('/data/', '/a%20b/%C3%A9/')).toBe('/a%20b/%C3%A9/data/');
  });

  it('keeps the slash of the home page', () => {
    expect(href('/', '/')).toBe('/');
    expect(href('/', '/sub/')).toBe('/sub/');
  });

  it('leaves a query and a fragment as they are', () => {
    expect(href('/figures/ownership/?by=firm#table', '/')).toBe(
      '/figures/ownership/?by=firm#table',
    );
  });
});

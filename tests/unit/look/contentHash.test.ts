import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/layouts/contentHash.ts';

describe('contentHash', () => {
  it('is the SHA-256 of the script in base64', () => {
    expect(contentHash("alert('Hello, world.');")).toBe(
      'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=',
    );
  });
});

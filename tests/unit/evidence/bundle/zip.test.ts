import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../../src/evidence/bundle/zip.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('an archive', () => {
  it('holds its files and their checksums, as `sha256sum --check` reads them', () => {
    const files = unzipSync(zip({ 'b.txt': 'b\n', 'a/a.csv': new TextEncoder().encode('a\n') }));
    expect(Object.keys(files)).toEqual(['a/a.csv', 'b.txt', 'SHA256SUMS']);
    expect(text(files['b.txt'])).toBe('b\n');
    expect(text(files['SHA256SUMS'])).toBe(
      '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a/a.csv\n' +
        '0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  b.txt\n',
    );
  });

  it('is the same to the byte whenever and in whatever order it is made', () => {
    expect(zip({ a: '1', b: '2' })).toEqual(zip({ b: '2', a: '1' }));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { authorTag } from '../../../src/citing/authorTag.ts';

describe('CITATION.cff', () => {
  const cff = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;

  it('has what the Citation File Format 1.2.0 requires, its day and version as text', () => {
    expect(cff).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{ name: 'Computing Power' }],
      license: 'CC-BY-4.0',
    });
    expect(cff['message']).toBeTypeOf('string');
    expect(cff['title']).toBeTypeOf('string');
    expect(cff['date-released']).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(cff['version']).toBeTypeOf('string');
  });
});

describe('the author in the head of a page', () => {
  it('ends in a comma where it is an organisation, which Zotero drops and keeps it one name', () => {
    expect(authorTag('Computing Power')).toBe('Computing Power,');
    expect(authorTag('Lovelace, Ada')).toBe('Lovelace, Ada');
  });
});

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../src/editors/editorFiles.ts';
import { schemas } from '../../../src/editors/schemas.ts';
import { essayFiles } from '../../../src/essays/essayFiles.ts';
import { frontMatterOf } from '../../../src/essays/text/splitFrontMatter.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const faults = (name: string, value: unknown) => {
  const validate = ajv.compile(schemas[name]?.() ?? {});
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('what editors are told', () => {
  it('is made from what our checks ask, and is fresh: npm run editors makes it anew', async () => {
    for (const [path, text] of await editorFiles())
      expect(readFileSync(path, 'utf8'), path).toBe(text);
  });

  it.each([
    ['glossary', 'content/glossary.yaml'],
    ['claims', 'content/claims.yaml'],
    ['references', 'content/references.json'],
    ['datapackage', 'content/data/timeline/datapackage.json'],
    ['values', 'content/essays/the-meter/values.yaml'],
  ])('finds nothing wrong in the %s of this site', (name, path) => {
    expect(faults(name, read(path))).toEqual([]);
  });

  it('finds nothing wrong in the front matter of the essays', () => {
    for (const { slug, text } of essayFiles('content'))
      expect(faults('front-matter', parse(frontMatterOf(text)?.text ?? '')), slug).toEqual([]);
  });

  it.each([
    ['glossary', [{ id: 'hall', term: 'Hall' }], "/0 must have required property 'definition'"],
    [
      'glossary',
      [{ id: 'Big Hall', term: 'x', definition: 'y' }],
      '/0/id must match pattern "^[a-z0-9][a-z0-9-]*$"',
    ],
    ['front-matter', { part: 'war' }, '/part must be equal to one of the allowed values'],
    [
      'claims',
      { verdicts: {}, claims: [{ id: 'c01' }] },
      "/claims/0 must have required property 'claim'",
    ],
    ['values', { lead: { unit: '1' } }, "/lead must have required property 'says'"],
    ['datapackage', { name: 'Big' }, '/name must match pattern "^[a-z0-9-]+$"'],
  ])('finds what is wrong in %s: %j', (name, value, fault) => {
    expect(faults(name, value)).toContain(fault);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileErrors } from '../../../src/evidence/profile/profileErrors.ts';
import { publishedPackage } from '../../../src/evidence/publishedPackage.ts';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';

const right = () =>
  JSON.parse(readFileSync('tests/broken/_right/data/shares/datapackage.json', 'utf8')) as {
    [part: string]: unknown;
    resources: [{ [part: string]: unknown; schema: { fields: Record<string, unknown>[] } }];
  };
const said = (change: (dataPackage: ReturnType<typeof right>) => void) => {
  const dataPackage = right();
  change(dataPackage);
  return profileErrors(dataPackage).map(({ message }) => message);
};

describe('the profile of a dataset', () => {
  it('finds nothing wrong with a right package', () => {
    expect(profileErrors(right())).toEqual([]);
  });

  it('refuses a package without resources', () => {
    expect(said((p) => Reflect.deleteProperty(p, 'resources'))).toEqual([
      "the package must have required property 'resources'",
    ]);
  });

  it('refuses a path that leads out of the package', () => {
    expect(said((p) => Object.assign(p.resources[0], { path: '../shares.csv' }))).toContain(
      'resources.0.path must match exactly one schema in oneOf',
    );
  });

  it('refuses a hash that names no algorithm, and a size that is no whole number of bytes', () => {
    expect(said((p) => Object.assign(p.resources[0], { hash: 'abc', bytes: 1.5 }))).toEqual([
      'resources.0.bytes must be integer',
      'resources.0.hash must match pattern "^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$"',
    ]);
  });

  it('refuses a type of column the standard does not know', () => {
    expect(
      said((p) => Object.assign(p.resources[0].schema.fields[1] ?? {}, { type: 'text' })),
    ).toContain(
      'resources.0.schema.fields.1.type must be equal to one of the allowed values ' +
        '(string, number, integer, boolean, object, array, datetime, date, time, year, yearmonth, duration, geopoint, geojson, any)',
    );
  });

  it('refuses a constraint that a column of that type cannot have', () => {
    const change = { type: 'string', constraints: { minimum: 0 } };
    expect(said((p) => Object.assign(p.resources[0].schema.fields[1] ?? {}, change))).toEqual([
      'resources.0.schema.fields.1.constraints.minimum does not belong here',
    ]);
  });

  it('asks more of a package than the standard does: a version in three numbers', () => {
    expect(said((p) => Object.assign(p, { version: '1' }))).toEqual([
      'version must match pattern "^\\d+\\.\\d+\\.\\d+$"',
    ]);
  });

  it('refuses what the readers do not read: another dialect, another sign for a blank', () => {
    const dialect = { delimiter: ';' };
    expect(said((p) => Object.assign(p.resources[0], { dialect, encoding: 'latin1' }))).toEqual([
      'resources.0 must NOT have additional properties (dialect)',
      'resources.0.encoding must be equal to constant (utf-8)',
    ]);
    expect(said((p) => Object.assign(p.resources[0].schema, { missingValues: ['-'] }))).toEqual([
      'resources.0.schema.missingValues must be equal to constant',
    ]);
  });

  it('refuses a slip of the pen in a column', () => {
    const change = { titel: 'Period', constraints: { mininum: 0 } };
    expect(said((p) => Object.assign(p.resources[0].schema.fields[1] ?? {}, change))).toEqual([
      'resources.0.schema.fields.1 must NOT have additional properties (titel)',
      'resources.0.schema.fields.1.constraints must NOT have additional properties (mininum)',
    ]);
  });

  it('refuses a kind of text in a column of numbers', () => {
    expect(
      said((p) => Object.assign(p.resources[0].schema.fields[5] ?? {}, { kind: 'quarter' })),
    ).toEqual(['resources.0.schema.fields.5.type must be equal to constant (string)']);
  });
});

describe('a published package', () => {
  const csv = Buffer.from('id,a\nx,1\n');
  const [dataset] = theEvidence().datasets.values();
  if (!dataset) throw new Error('there is no dataset');
  const published = publishedPackage(dataset.package, csv, 'https://example.org/data/x/');

  it('carries size and SHA-256 of its CSV, and its address', () => {
    const [{ bytes, hash }] = published.resources;
    expect({ bytes, hash, homepage: published.homepage }).toEqual({
      bytes: 9,
      hash: 'sha256:7b7632720276a966b87b05671d575c61156d61634a199ed0bd5b27671b2fdf6b',
      homepage: 'https://example.org/data/x/',
    });
  });

  it('is right by the profile', () => {
    expect(profileErrors(published)).toEqual([]);
  });
});

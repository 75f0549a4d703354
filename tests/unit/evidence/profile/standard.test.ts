import { describe, expect, it } from 'vitest';
import { profileErrors } from '../../../../src/evidence/profile/profileErrors.ts';

/** A package as small as it may be, with a column of each kind that cases need. */
const small = () => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'ferries',
  title: 'Ferries',
  description: 'Ferries of one river.',
  version: '1.0.0',
  asOf: '2026-03',
  frame: { in: 'All ferries.', out: 'Boats.', until: '2026-03', countable: true },
  licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: [{ title: 'Harbour office', path: 'https://example.org/ferries' }],
  contributors: [{ title: 'River wardens', roles: ['compiler'] }],
  resources: [
    {
      name: 'ferries',
      path: 'ferries.csv',
      schema: {
        missingValues: [''],
        primaryKey: ['id'],
        fields: [
          { name: 'id', type: 'string', constraints: { required: true, pattern: '[a-z]+' } },
          { name: 'seats', type: 'integer', unit: 'seats', constraints: { minimum: 1 } },
          { name: 'fare', type: 'number', unit: 'USD', constraints: { minimum: 0.5 } },
          { name: 'since', type: 'yearmonth', constraints: { minimum: '1990-01' } },
          { name: 'open', type: 'boolean' },
          { name: 'piers', type: 'string', kind: 'list', delimiter: ';' },
        ],
      },
    },
  ],
});

const resource = 'resources.0';
const schema = `${resource}.schema`;
const id = `${schema}.fields.0`;
const seats = `${schema}.fields.1`;
const fare = `${schema}.fields.2`;
const since = `${schema}.fields.3`;
const open = `${schema}.fields.4`;

/** The messages about the small package once a part of it is something else, or is gone. */
function said(part: string, value?: unknown): string[] {
  const dataPackage: unknown = small();
  const path = part.split('.');
  const last = path.pop() ?? '';
  const owner = path.reduce((at, key) => (at as Record<string, unknown>)[key], dataPackage);
  if (value === undefined) Reflect.deleteProperty(owner as object, last);
  else Object.assign(owner as object, { [last]: value });
  return profileErrors(dataPackage).map(({ message }) => message);
}

describe('the standard takes', () => {
  it('a small package', () => {
    expect(profileErrors(small())).toEqual([]);
  });

  it.each<[what: string, part: string, value: unknown]>([
    ['a moment of creation with its zone', 'created', '2026-03-01T12:00:00Z'],
    ['an image below the package', 'image', 'pictures/ferry.png'],
    ['a contributor known by e-mail alone', 'contributors.0', { email: 'ann@example.org' }],
    ['a source that is a file below the package', 'sources.0.path', 'paper/log.pdf'],
    ['an MD5 hash without a name', `${resource}.hash`, 'd25c9c77f588f5dc32059d2da1136c02'],
    ['a hash that names its algorithm', `${resource}.hash`, 'sha256:0abc'],
    ['a limit written as text', `${fare}.constraints`, { minimum: '0.5' }],
    ['numbers as the only values of a number', `${fare}.constraints`, { enum: [1, 2.5] }],
    ['a month as a limit of months', `${since}.constraints`, { maximum: '2026-03' }],
    ['true as the only value of a boolean', `${open}.constraints`, { enum: [true] }],
  ])('%s', (_, part, value) => {
    expect(said(part, value)).toEqual([]);
  });
});

const notAPath =
  'must match pattern "^(?!.*\\.\\.)((https?|ftps?)://.+|(?!file:)(?!.*(/\\.|\\\\|://))[^./~].*)$"';
const types =
  'string, number, integer, boolean, object, array, datetime, date, time, year, yearmonth, ' +
  'duration, geopoint, geojson, any';

describe('the standard refuses', () => {
  it.each<[why: string, part: string, value: unknown, message: string]>([
    ['no table at all', 'resources', [], 'must NOT have fewer than 1 items'],
    ['an address without a scheme', 'homepage', 'example.org', 'must match format "uri"'],
    ['a day as the moment of creation', 'created', '2026-03-01', 'must match format "date-time"'],
    ['keywords without a word', 'keywords', [], 'must NOT have fewer than 1 items'],
    ['an image from the root of the disk', 'image', '/ferry.png', notAPath],
    ['a contributor that is a bare name', 'contributors.0', 'Ann', 'must be object'],
    ['a bad e-mail', 'contributors.0.email', 'ann at work', 'must match format "email"'],
    ['roles that are no list', 'contributors.0.roles', 'compiler', 'must be array'],
    [
      'a licence by a name with blanks',
      'licenses.0.name',
      'CC BY',
      'must match pattern "^[-a-zA-Z0-9._]+$"',
    ],
    ['a source of which nothing is said', 'sources.0', {}, 'must NOT have fewer than 1 properties'],
    ['a path that leads upwards', 'sources.0.path', '../log.pdf', notAPath],
    ['a hidden file', 'sources.0.path', 'paper/.log.pdf', notAPath],
    ['a path with the scheme of the disk', 'sources.0.path', 'file:log.pdf', notAPath],
    ['a size that is no whole number', `${resource}.bytes`, 1.5, 'must be integer'],
    [
      'a media type of one word',
      `${resource}.mediatype`,
      'csv',
      'must match pattern "^(.+)/(.+)$"',
    ],
    ['no column', `${schema}.fields`, [], 'must NOT have fewer than 1 items'],
    ['fieldsMatch as a list', `${schema}.fieldsMatch`, ['exact'], 'does not belong here'],
    ['fieldsMatch as a word', `${schema}.fieldsMatch`, 'exact', 'does not belong here'],
    ['a primary key that is no list', `${schema}.primaryKey`, 'id', 'must be array'],
    [
      'a type it does not know',
      `${seats}.type`,
      'float',
      `must be equal to one of the allowed values (${types})`,
    ],
    [
      'the type "list", which its profile left out',
      `${id}.type`,
      'list',
      `must be equal to one of the allowed values (${types})`,
    ],
    [
      'a pattern that never closes',
      `${id}.constraints.pattern`,
      '[a-z',
      'must match format "regex"',
    ],
    ['no value to choose from', `${id}.constraints.enum`, [], 'must NOT have fewer than 1 items'],
    ['half a seat as a limit', `${seats}.constraints.minimum`, 0.5, 'must be integer,string'],
    [
      'a limit that is neither number nor text',
      `${fare}.constraints.minimum`,
      true,
      'must be number,string',
    ],
    ['a number as a limit of months', `${since}.constraints.minimum`, 1990, 'must be string'],
    ['"required" as a word', `${id}.constraints.required`, 'yes', 'must be boolean'],
  ])('%s', (_, part, value, message) => {
    expect(said(part, value)).toEqual([`${part} ${message}`]);
  });

  it('a resource without a name, a column without a name, a package without resources', () => {
    expect(said(`${resource}.name`)).toEqual(["resources.0 must have required property 'name'"]);
    expect(said(`${id}.name`)).toEqual([
      "resources.0.schema.fields.0 must have required property 'name'",
    ]);
    expect(said('resources')).toEqual(["the package must have required property 'resources'"]);
  });

  it('a table that is in a file and in the package too', () => {
    expect(said(`${resource}.data`, [['id'], ['ann']])).toEqual([
      'resources.0 must match exactly one schema in oneOf',
    ]);
  });

  it('values of two kinds to choose from', () => {
    expect(said(`${fare}.constraints.enum`, [1, 'two'])).toEqual([
      'resources.0.schema.fields.2.constraints.enum.1 must be number',
      'resources.0.schema.fields.2.constraints.enum.0 must be string',
      'resources.0.schema.fields.2.constraints.enum must match a schema in anyOf',
    ]);
  });

  it('a value to choose from that the column cannot hold', () => {
    expect(said(`${open}.constraints`, { enum: ['true'] })).toEqual([
      'resources.0.schema.fields.4.constraints.enum.0 must be boolean',
    ]);
  });
});

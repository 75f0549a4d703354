import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planUpdate } from '../../../../src/evidence/edition/planUpdate.ts';
import { tellUpdate } from '../../../../src/evidence/edition/tellUpdate.ts';
import { nextVersion, writeUpdate } from '../../../../src/evidence/edition/writeUpdate.ts';
import { formatProblem } from '../../../../src/evidence/formatProblem.ts';
import { readDataset } from '../../../../src/evidence/readDataset.ts';

const HEADER = 'Name,Country,Date,FLOP,Confidence\n';
const EDITION = `${HEADER}Alpha,United States of America; United States of America,2020-01-01,1.235e+20,Confident
Beta (large),Belgium,2021-01-01,4e+20,Speculative
Delta++,Norway,2023-01-01,"9e+20",Confident
Delta,Norway,2023-01-01,1e+20,
Épsilon,Norway,,,Speculative
`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
  cpSync('tests/unit/evidence/edition/fixtures', root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const runs = () => {
  const { dataset, problems } = readDataset(join(root, 'data/runs'), root);
  if (!dataset || problems.length) throw new Error(problems.map(formatProblem).join('\n'));
  return dataset;
};

function plan(edition: string | Buffer) {
  const dataset = runs();
  const file = join(root, 'published.csv');
  writeFileSync(file, edition);
  const made = planUpdate(dataset, new Map([['runs', dataset]]), join(root, 'data'), () => file);
  const problems = made.problems.map((problem) =>
    formatProblem(problem).replaceAll(`${root}/`, ''),
  );
  return { ...made, problems, dataset };
}

describe('a newer edition', () => {
  it('adds three rows, changes one and loses one, which keeps its address', () => {
    const { merged, problems, stale } = plan(EDITION);
    expect(problems).toEqual([]);
    expect(stale).toEqual([]);
    expect(merged?.added.map(({ id }) => id)).toEqual(['delta-plus-plus', 'delta', 'epsilon']);
    expect(merged?.gone.map(({ id, grade, note }) => [id, grade, note])).toEqual([
      ['gamma', 'superseded', 'no longer in the edition publisher-2026-12'],
    ]);
    const changed = merged?.changed.filter(({ column }) => column !== 'sources');
    expect(changed).toContainEqual({
      ...{ id: 'beta-our-id', column: 'flop' },
      ...{ before: '200000000000000000000', after: '4e20' },
    });
  });
  it('keeps our ids, corrections, words and further sources', () => {
    const beta = plan(EDITION).merged?.rows.find(({ id }) => id === 'beta-our-id');
    expect(beta).toMatchObject({
      country: 'France',
      note: 'our own words',
      sources: 'publisher-2026-12;second',
    });
  });
  it('keeps a number of ours that the edition only rounds', () => {
    const alpha = plan(EDITION).merged?.rows.find(({ id }) => id === 'alpha');
    expect(Number(alpha?.['flop'])).toBe(1.2346e20);
  });
  it('leaves alone a row that cites no edition', () => {
    const { merged, dataset } = plan(EDITION);
    const ours = merged?.rows.find(({ id }) => id === 'ours');
    expect(ours).toMatchObject({ model: 'Ours', flop: '5', note: 'no edition has it' });
    expect(dataset.byId.has('ours')).toBe(true);
  });
  it('leaves what is missing blank, and says why what is low is low', () => {
    const epsilon = plan(EDITION).merged?.rows.find(({ id }) => id === 'epsilon');
    expect(epsilon).toMatchObject({
      date: '',
      flop: '',
      record: 'no',
      note: 'low because its maker calls it speculative',
    });
  });
  it('finds the records anew: above every run of an earlier day', () => {
    const rows = plan(EDITION).merged?.rows ?? [];
    const records = rows.filter(({ record }) => record === 'yes').map(({ id }) => id);
    expect(records).toEqual(['alpha', 'beta-our-id', 'delta-plus-plus']);
  });
  it('asks to look again at a correction under which the source has changed', () => {
    const { stale } = plan(EDITION.replace('Belgium', 'Luxembourg'));
    expect(stale.map(({ id, theirs, says, ours }) => [id, theirs, says, ours])).toEqual([
      ['beta-our-id', 'Belgium', 'Luxembourg', 'France'],
    ]);
  });
  it('is told line by line', () => {
    const { merged, dataset } = plan(EDITION);
    if (!merged) throw new Error('no plan');
    const printed = [{ where: 'value  computed/x/y', before: '1 run', after: '2 runs' }];
    expect(tellUpdate(dataset, '1.1.0', merged, [], printed).split('\n').slice(0, 3)).toEqual([
      'runs, release 1.0.0 → 1.1.0',
      '3 rows added, 2 changed, 1 gone, 1 numbers printed differently',
      'added    delta-plus-plus',
    ]);
  });
});

describe('a written update', () => {
  it('keeps the old release as it was, bumps the version and changes nothing the second time', () => {
    const before = readFileSync(join(root, 'data/runs/runs.csv'), 'utf8');
    const { merged, dataset } = plan(EDITION);
    const folder = join(root, 'data/runs');
    writeUpdate(folder, dataset, merged?.rows ?? [], {
      version: nextVersion('1.0.0'),
      asOf: '2026-12',
    });
    expect(readFileSync(join(folder, 'releases/1.0.0/runs.csv'), 'utf8')).toBe(before);
    const after = runs();
    expect([after.package.version, after.package.asOf]).toEqual(['1.1.0', '2026-12']);
    const again = plan(EDITION).merged;
    expect([again?.added, again?.changed, again?.gone]).toEqual([[], [], []]);
    expect(readdirSync(folder).filter((file) => file.endsWith('.new'))).toEqual([]);
  });
});

describe('an edition that cannot be taken', () => {
  const refused = (edition: string | Buffer) => plan(edition).problems;

  it('has lost or renamed a column the mapping reads', () => {
    expect(refused(EDITION.replace('FLOP', 'Training FLOP'))).toEqual([
      'content/data/runs/mapping.yaml:9:17  mapping-column  published.csv has no column "FLOP" → name one of Name, Country, Date, Training FLOP, Confidence',
    ]);
    expect(refused(EDITION.replace('Confidence', 'Confidences'))).toEqual([
      'content/data/runs/mapping.yaml:11:18  mapping-column  published.csv has no column "Confidence" → did you mean "Confidences"?',
    ]);
  });
  it('names a model twice', () => {
    expect(refused(EDITION.replace('Delta,', 'Alpha,'))).toEqual([
      'published.csv:5:1  edition-name  "Alpha" stands twice, first in line 2 → each row needs a name of its own: drop one, or ask the publisher which is meant',
    ]);
  });
  it('has a date before 1900, or none that is one', () => {
    expect(refused(EDITION.replace('2021-01-01', '1821-01-01'))).toEqual([
      'published.csv:3:22  date-before-1900  date: 1821-01-01 is before 1900 → look the date up: no row of this kind is as old',
    ]);
    expect(refused(EDITION.replace('2021-01-01', '01/02/2021'))).toEqual([
      'published.csv:3:22  type-date  date: "01/02/2021" is no date → write it like 2025-11-03',
    ]);
  });
  it('has a decimal comma', () => {
    expect(refused(EDITION.replace('"9e+20"', '"9,5e+20"'))).toEqual([
      'published.csv:4:27  decimal-comma  flop: "9,5e+20" has a decimal comma, or commas between thousands → write 1.5 with a point, and 1500 without a comma',
    ]);
  });
  it('begins with a byte order mark', () => {
    expect(refused(`\uFEFF${EDITION}`)).toEqual([
      'published.csv:1:1  edition-bom  the file begins with a byte order mark → take the file as it was published, or save it as UTF-8 with line ends of Unix',
    ]);
  });
  it('has line ends of Windows', () => {
    expect(refused(EDITION.replaceAll('\n', '\r\n'))).toEqual([
      'published.csv:1:34  edition-crlf  the line ends as on Windows (CRLF) → take the file as it was published, or save it as UTF-8 with line ends of Unix',
    ]);
  });
  it('is for a dataset that has no mapping, or one that cannot be read', () => {
    const mapping = join(root, 'data/runs/mapping.yaml');
    const written = readFileSync(mapping, 'utf8');
    writeFileSync(mapping, written.replace('digits: 4', 'digit: 4'));
    expect(refused(EDITION)).toEqual([
      'content/data/runs/mapping.yaml:9:30  mapping  columns.flop must NOT have additional properties (digit) → content/data/README.md lists what a mapping may say',
    ]);
    rmSync(mapping);
    expect(refused(EDITION)).toEqual([
      'content/data/runs/mapping.yaml:1:1  mapping-missing  runs has no mapping from a published table → write mapping.yaml beside its datapackage.json; content/data/README.md says how',
    ]);
  });
  it('meets a correction without a reason', () => {
    const overrides = join(root, 'data/runs/overrides.csv');
    const written = readFileSync(overrides, 'utf8');
    writeFileSync(overrides, written.replace('the paper gives a French address', ' '));
    expect(refused(EDITION)).toEqual([
      'content/data/runs/overrides.csv:2:36  override  the override of country in "beta-our-id" gives no reason → say in the column "reason" why we differ from the source',
    ]);
  });
});

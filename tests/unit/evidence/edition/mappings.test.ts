import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planUpdate } from '../../../../src/evidence/edition/planUpdate.ts';
import { formatProblem } from '../../../../src/evidence/formatProblem.ts';
import { theEvidence } from '../../../../src/evidence/theEvidence.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type Cells = readonly (string | number | null | undefined)[];

function plan(name: string, rows: readonly Cells[]) {
  const { datasets } = theEvidence();
  const dataset = datasets.get(name);
  if (!dataset) throw new Error(`there is no ${name}`);
  const file = join(root, 'edition.csv');
  const text = csvFormatRows(rows.map((row) => row.map((cell) => String(cell ?? ''))));
  writeFileSync(file, `${text}\n`);
  const { merged, problems } = planUpdate(dataset, datasets, 'content/data', () => file);
  const said = problems.map((one) => formatProblem(one).replaceAll(`${root}/`, ''));
  return { merged, problems: said };
}

/** The campuses in operation as Epoch AI publishes them. */
function campuses(): Cells[] {
  const { rows = [] } = theEvidence().datasets.get('clusters') ?? {};
  const tagged = (cell: unknown, tag: unknown) =>
    ((cell as string | null) ?? '')
      .split('; ')
      .filter(Boolean)
      .map((one) => `${one} #${(tag as string | null) ?? 'confident'}`)
      .join(', ');
  return rows
    .filter((row) => row['dataset'] === 'frontier data centres' && row['status'] === 'existing')
    .map((row) => [
      row['name'] as string,
      row['h100_equivalents'] as number,
      row['power_mw'] as number,
      row['capital_cost_usd'] === null ? '' : Number(row['capital_cost_usd']) / 1e9,
      tagged(row['owner'], 'confident'),
      tagged(row['users'], row['users_certainty']),
      row['country'] as string,
    ]);
}

const CAMPUS = [
  'Name',
  'Current H100 equivalents',
  'Current power (MW)',
  'Current total capital cost (2025 USD billions)',
  'Owner',
  'Users',
  'Country',
];

describe('an edition of the frontier data centres', () => {
  it('changes nothing where it says what the table says', () => {
    const { merged, problems } = plan('clusters', [CAMPUS, ...campuses()]);
    expect(problems).toEqual([]);
    expect([merged?.added, merged?.changed, merged?.gone]).toEqual([[], [], []]);
  });
  it('adds a campus, changes one and takes one out, and leaves plans and named systems alone', () => {
    const [first, second, ...rest] = campuses();
    const { merged } = plan('clusters', [
      CAMPUS,
      [...(second ?? []).slice(0, 2), 999, ...(second ?? []).slice(3)],
      ...rest,
      [
        'New Hall',
        1234567.8,
        512.5,
        20.123456,
        'Meta #confident',
        'Meta #likely, OpenAI #speculative',
        'Norway',
      ],
    ]);
    expect(merged?.added).toMatchObject([
      {
        ...{ id: 'new-hall', owner: 'Meta', users: 'Meta; OpenAI', users_certainty: 'speculative' },
        ...{ h100_equivalents: '1234570', power_mw: '512.5', capital_cost_usd: '20120000000' },
        ...{ status: 'existing', grade: 'medium', country: 'Norway', first_operational: '' },
      },
    ]);
    expect(
      merged?.changed
        .filter(({ column }) => column === 'power_mw')
        .map(({ before, after }) => [before, after]),
    ).toEqual([[String(second?.[2]), '999']]);
    expect(merged?.gone.map(({ name }) => name)).toEqual([first?.[0]]);
  });
});

const OWNER = [
  ...['Name', 'Designer', 'Owner', 'End date'],
  ...['H100e (5th percentile)', 'H100e (median)', 'H100e (95th percentile)'],
];
const held = (
  owner: string,
  designer: string,
  quarter: string,
  day: string,
  ...h100e: number[]
) => [
  `${owner} ${designer} cumulative Q1 2022 through ${quarter}`,
  ...[designer, owner, day, ...h100e],
];

describe('an edition of the chip owners', () => {
  const edition = [
    OWNER,
    held('Google', 'Nvidia', 'Q1 2026', '2026-03-31', 90, 100, 110),
    held('Google', 'Google', 'Q1 2026', '2026-03-31', 250, 300, 350),
    held('xAI', 'Nvidia', 'Q1 2026', '2026-03-31', 90, 100, 110),
    held('China (smuggled)', 'Nvidia', 'Q1 2026', '2026-03-31', 50, 70, 90),
    held('Google', 'Nvidia', 'Q4 2026', '2026-12-31', 180, 200, 220),
    held('China (smuggled)', 'Nvidia', 'Q4 2026', '2026-12-31', 50, 80, 120),
  ];
  it('adds designers up to owners, owners to the five and to the world, smuggled chips to nothing', () => {
    const { merged, problems } = plan('compute-share', edition);
    expect(problems).toEqual([]);
    const made = (id: string) => {
      const row = merged?.added.find((one) => one.id === id);
      return row && [row['entity'], row['chip_designer'], row['value_mid'], row['share_pct']];
    };
    expect(made('owned-2026-q1-google')).toEqual(['Google', 'all', '400', '80']);
    expect(made('owned-2026-q1-xai')).toEqual(['xAI', 'all', '100', '20']);
    expect(made('owned-2026-q1-world')).toEqual(['World (sum of owners)', 'all', '500', '100']);
    expect(made('owned-2026-q1-five-us-hyperscalers')).toEqual([
      ...['Five US hyperscalers', 'all', '400', '80'],
    ]);
    expect(made('owned-2026-q1-google-nvidia')).toBeUndefined();
    expect(made('owned-2026-q4-google-nvidia')).toEqual(['Google', 'Nvidia', '200', '100']);
    expect(made('owned-2026-q4-china-smuggled')).toEqual([
      ...['China (smuggled, speculative)', 'Nvidia', '80', '40'],
    ]);
  });
  it('leaves alone what is no ownership', () => {
    const { merged } = plan('compute-share', edition);
    const { rows = [] } = theEvidence().datasets.get('compute-share') ?? {};
    const others = rows.filter((row) => row['metric'] !== 'h100e_owned_cumulative');
    expect(merged?.gone.filter(({ id }) => others.some((row) => row.id === id))).toEqual([]);
  });
  it('is refused where the publisher names its rows otherwise, or writes words for numbers', () => {
    const renamed = edition.map(([name, ...rest]) => [
      String(name).replace('through', 'to'),
      ...rest,
    ]);
    expect(plan('compute-share', renamed).problems[0]).toBe(
      String.raw`content/data/compute-share/mapping.yaml:11:11  mapping  no name in edition.csv is like "((?!.*smuggled).+) \S+ cumulative .+ through Q(\d) (\d{4})" → look how the publisher names the rows now, and write the pattern and the id anew`,
    );
    const words = edition.map((row) => row.map((cell) => (cell === 300 ? 'three hundred' : cell)));
    expect(plan('compute-share', words).problems[0]).toBe(
      'edition.csv:3:79  type-number  value_mid: "three hundred" is no number → write digits only, without separators or a unit',
    );
  });
});

import type { Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { maybeNumberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Deals, Event, Lane } from './deals.ts';

const FROM_OPENAI = ['cloud contract', 'chip supply'];
/** What fell through, where it is drawn, and the row from which it had done so. */
const LAPSED = [
  { id: '2025-09-22-nvidia-openai', lane: 'nvidia', from: '2026-02-27-nvidia-openai' },
  {
    id: '2026-03-06-openai-oracle-abilene',
    lane: 'abilene',
    from: '2026-03-06-openai-oracle-abilene',
  },
];
/** Qualifiers that the notes of the rows put before a value. */
const QUALIFIED: Readonly<Record<string, string>> = {
  '2025-03-openai-coreweave': 'up to ',
  '2025-05-openai-coreweave': 'up to ',
  '2025-07-22-openai-oracle': 'over ',
  '2025-09-22-nvidia-openai': 'up to ',
  '2025-09-25-openai-coreweave': 'up to ',
  '2026-02-27-openai-aws': '+',
  '2026-04-16-openai-cerebras': 'over ',
};
/** Terms between OpenAI and Microsoft, in a few words of their rows. */
const TERMS: Readonly<Record<string, string>> = {
  '2019-07-22-microsoft-openai': 'Exclusive to Microsoft',
  '2025-01-21-openai-microsoft': 'First refusal to Microsoft',
  '2026-04-27-openai-microsoft': 'Licence no longer exclusive',
};

/** OpenAI's contracts for computing, the terms that bound it to Microsoft, and what fell through, by date. */
export default function rows(table: Tables): Deals {
  const all = table('compute-deals');
  const find = (id: string): Row => {
    const row = all.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`compute-deals has no row "${id}"`);
    return row;
  };
  const contracts = all.filter(
    (row) => row['buyer'] === 'OpenAI' && FROM_OPENAI.includes(textIn(row, 'kind')),
  );
  const lanes = new Map<string, Lane>();
  const deals = contracts.map((row): Event => {
    const { key, name, colour } = firmOf(textIn(row, 'seller'));
    const section = row['kind'] === 'chip supply' ? 'chips' : 'clouds';
    if (!lanes.has(key)) lanes.set(key, { key, name, colour, section });
    return event(row, key, name);
  });
  lanes.set('nvidia', { ...firmOf('Nvidia'), section: 'lapsed' });
  lanes.set('abilene', { key: 'abilene', name: 'Abilene', colour: 'other', section: 'lapsed' });
  return {
    lanes: [...lanes.values()].sort((a, b) => ORDER.indexOf(a.section) - ORDER.indexOf(b.section)),
    events: [
      ...deals,
      ...Object.entries(TERMS).map(([id, what]) => event(find(id), 'microsoft', what)),
      ...LAPSED.map(({ id, lane, from }) => ({
        ...event(
          find(id),
          lane,
          lane === 'nvidia' ? 'Nvidia letter of intent' : 'Abilene expansion',
        ),
        lapsed: textIn(find(from), 'announced'),
      })),
    ].sort((a, b) => a.t - b.t),
  };
}

const ORDER: readonly Lane['section'][] = ['clouds', 'chips', 'lapsed'];

function event(row: Row, lane: string, what: string): Event {
  const date = textIn(row, 'announced');
  return {
    key: row.id,
    date,
    t: yearsOf(date),
    lane,
    what,
    terms: row['kind'] === 'exclusivity',
    usd: row['kind'] === 'exclusivity' ? null : maybeNumberIn(row, 'value_usd_billion'),
    before: QUALIFIED[row.id] ?? '',
    years: maybeNumberIn(row, 'term_years'),
    gw: maybeNumberIn(row, 'power_gw'),
    status: textIn(row, 'status'),
    included: textIn(row, 'included'),
    note: row.note,
    grade: row.grade,
  };
}

/** A date as a year with fractions; a month without a day stands at its middle. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 15] = date.split('-').map(Number);
  return Math.round((year + (month - 1) / 12 + (day - 1) / 365) * 1000) / 1000;
}

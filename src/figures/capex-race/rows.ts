import type { Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Firm, FirmKey, OtherTotal, Programme, RaceRows } from './maths.ts';
import { quartersOf, yearsOf } from './periods.ts';
import { leasesSay, rangeWords, sumWords } from './says.ts';
import { tableOf } from './table.ts';

/** The four, largest spender of 2025 first. */
const FIRMS: readonly { key: FirmKey; name: string }[] = [
  { key: 'amazon', name: 'Amazon' },
  { key: 'alphabet', name: 'Alphabet' },
  { key: 'microsoft', name: 'Microsoft' },
  { key: 'meta', name: 'Meta' },
];

const FOUR = 'Four hyperscalers (Amazon, Alphabet, Meta, Microsoft)';

/** The public sums set beside the four: what each is called here, and on what terms it stands. */
const PROGRAMMES: readonly { key: string; name: string; terms: string }[] = [
  {
    key: 'cn-domestic',
    name: 'China, state money in AI data centres',
    terms: 'found in bids since 2021',
  },
  { key: 'eu-giga', name: 'EU, AI gigafactories', terms: 'expected' },
  { key: 'ca-strategy', name: 'Canada, AI compute strategy', terms: 'over five years' },
  { key: 'uk-airr20', name: 'UK, AI Research Resource', terms: 'committed, to 2030' },
  { key: 'us-nairr-oc', name: 'US, NAIRR operations centre', terms: 'at most' },
];

/** Cash purchases of property and equipment by quarter, and what is set beside them. */
export default function rows(table: Tables): RaceRows {
  const capex = table('hyperscaler-capex').filter(({ grade }) => grade !== 'superseded');
  const cash = capex.filter(
    (row) =>
      row['basis'] === 'cash_ppe' &&
      row['period_type'] === 'calendar_quarter' &&
      row['kind'] === 'actual',
  );
  const own = cash.filter((row) => FIRMS.some(({ name }) => row['company'] === name));
  const quarter = quartersOf(own, FIRMS);
  const periods = { year: yearsOf(quarter), quarter };
  const firms = FIRMS.map(({ key, name }) => {
    return { key, name, colour: firmOf(name).colour, guided: guidedBy(name, capex) };
  });
  const leases = capex
    .filter((row) => row['company'] === FOUR && row['basis'] === 'incl_finance_leases')
    .map(totalOf);
  const most = capex.find((row) => row['company'] === FOUR && row['kind'] === 'guidance');
  if (!most) throw new RangeError('there is no guidance of the four together');
  const programmes = PROGRAMMES.map((one) => programmeOf(one, table('public-compute')));
  const grade = lowestGrade(own.map((row) => row.grade));
  const says = { year: leasesSay(leases, 'year'), quarter: leasesSay(leases, 'quarter') };
  const data = {
    periods,
    firms,
    grade,
    leases,
    leasesSay: says,
    guidedTotal: totalOf(most),
    programmes,
  };
  return { ...data, table: tableOf(data, capex, table('public-compute')) };
}

function totalOf(row: Row): OtherTotal {
  return {
    key: textIn(row, 'period_label'),
    total: numberIn(row, 'usd_billion'),
    grade: row.grade,
  };
}

/** What a firm last said it would spend in 2026: ids end in the month it was said. */
function guidedBy(company: string, capex: readonly Row[]): Firm['guided'] {
  const said = capex
    .filter(
      (row) =>
        row['company'] === company && row['kind'] === 'guidance' && row['period_label'] === '2026',
    )
    .sort((a, b) => a.id.localeCompare(b.id))
    .at(-1);
  if (!said) throw new RangeError(`${company} has no guidance for 2026`);
  const middle = numberIn(said, 'usd_billion');
  const [low, high] = [
    maybeNumberIn(said, 'usd_billion_low'),
    maybeNumberIn(said, 'usd_billion_high'),
  ];
  return {
    high: high ?? middle,
    says: rangeWords(low ?? middle, high ?? middle),
    grade: said.grade,
  };
}

function programmeOf(
  { key, name, terms }: (typeof PROGRAMMES)[number],
  all: readonly Row[],
): Programme {
  const row = all.find(({ id }) => id === key);
  if (!row) throw new RangeError(`there is no public programme "${key}"`);
  const amount = numberIn(row, 'budget_million') / 1000;
  const open = (maybeNumberIn(row, 'budget_public_million') ?? amount * 1000) / 1000;
  const currency = textIn(row, 'budget_currency');
  return {
    ...{ key, name, amount, open, currency },
    years: maybeNumberIn(row, 'budget_years'),
    says: sumWords({ amount, open, currency }, terms),
    grade: row.grade,
  };
}

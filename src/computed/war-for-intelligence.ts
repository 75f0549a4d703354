import { computed } from '../evidence/computed.ts';

const MINUTES_A_YEAR = 525_600;

const FIRMS = ['amazon', 'alphabet', 'microsoft', 'meta'];
const year = (of: number) => FIRMS.map((firm) => cash(`${firm}-${of}-cash-derived`));
const cash = (id: string) => `hyperscaler-capex/${id}/usd_billion`;
const cloud = (id: string) => `cloud-revenue/${id}/usd_billion`;
const earned = (firm: string) => cloud(`${firm}-operating-cash-2025`);
const cost = (id: string) => `training-costs/${id}/cost_usd_mid`;
const BEFORE = cash('four-firms-2015');

const sum = (...parts: number[]) => parts.reduce((total, part) => total + part, 0);
const ratio = (over: number, under: number) => over / under;
const percent = (part: number, whole: number) => (100 * part) / whole;
const since = (from: number, ...to: number[]) => sum(...to) / from;
const spentIn = (of: number) => ({
  unit: 'USD billion',
  says: `Cash that the four paid for property and equipment in ${of}`,
  of: year(of),
  from: sum,
});

export default computed({
  'four-2022': spentIn(2022),
  'four-2023': spentIn(2023),
  'four-2024': spentIn(2024),
  'four-2025': spentIn(2025),
  'times-2015': {
    unit: '1',
    says: 'Cash of 2025 over the sum of 2015, whose basis its source does not state',
    of: [BEFORE, ...year(2025)],
    from: since,
  },
  'times-2023': {
    unit: '1',
    says: 'Cash of 2025 over cash of 2023',
    of: [...year(2023), ...year(2025)],
    from: (...parts) => sum(...parts.slice(4)) / sum(...parts.slice(0, 4)),
  },
  'straight-line': {
    unit: 'USD billion',
    says: '2015 and 2022 joined by a straight line, read in 2025',
    of: [BEFORE, ...year(2022)],
    from: (before, ...parts) => before + ((sum(...parts) - before) * 10) / 7,
  },
  'steady-growth': {
    unit: 'USD billion',
    says: 'The yearly growth of 2015 to 2022, kept up for three more years',
    of: [BEFORE, ...year(2022)],
    from: (before, ...parts) => before * since(before, ...parts) ** (10 / 7),
  },
  'share-of-cash': {
    unit: 'percent',
    says: 'Property and equipment of the four as a share of the cash their operations brought in, 2025',
    of: [...year(2025), ...FIRMS.map(earned)],
    from: (...parts) => percent(sum(...parts.slice(0, 4)), sum(...parts.slice(4))),
  },
  'share-of-cash-amazon': {
    unit: 'percent',
    says: 'The same for Amazon alone',
    of: [cash('amazon-2025-cash-derived'), earned('amazon')],
    from: percent,
  },
  'share-of-cash-microsoft': {
    unit: 'percent',
    says: 'The same for Microsoft alone',
    of: [cash('microsoft-2025-cash-derived'), earned('microsoft')],
    from: percent,
  },
  'guidance-over-cash': {
    unit: 'percent',
    says: 'The highest sum guided to for 2026 over the cash that operations brought in during 2025',
    of: [cash('four-firms-2026-guidance-2026-04'), ...FIRMS.map(earned)],
    from: (guided, ...parts) => percent(guided, sum(...parts)),
  },
  'oracle-free-cash': {
    unit: 'USD billion',
    says: 'Cash from operations less capital spending, year to May 2026',
    of: [cloud('oracle-operating-cash-fy2026'), cash('oracle-fy2026-cash')],
    from: (brought, spent) => brought - spent,
  },
  'aws-reinvested': {
    unit: 'percent',
    says: 'Capital spending of AWS, leases included, as a share of its revenue, 2025',
    of: [cash('aws-2025-leases'), cloud('aws-revenue-2025')],
    from: percent,
  },
  'aws-backlog-in-years': {
    unit: 'years',
    says: 'Backlog of AWS in March 2026 over its capital spending of 2025, leases included',
    of: [cloud('aws-backlog-2026-q1'), cash('aws-2025-leases')],
    from: ratio,
  },
  'centre-in-minutes': {
    unit: 'minutes',
    says: 'How long the four take to spend the ceiling of the US operations centre, at the rate of 2025',
    of: ['public-compute/us-nairr-oc/budget_million', ...year(2025)],
    from: (millions, ...parts) => (millions / 1_000 / sum(...parts)) * MINUTES_A_YEAR,
  },
  'china-share': {
    unit: 'percent',
    says: 'State money found in Chinese data centres since 2021 over one year of the four, 2025',
    of: ['public-compute/cn-domestic/budget_million', ...year(2025)],
    from: (millions, ...parts) => percent(millions / 1_000, sum(...parts)),
  },
  'record-rise': {
    unit: '1',
    says: 'Cost of the final run of GPT-4.5 over that of Jurassic-1-Jumbo',
    of: [cost('gpt-4-5-amortised'), cost('jurassic-1-jumbo-amortised')],
    from: ratio,
  },
  'cluster-over-run': {
    unit: '1',
    says: 'Buying the cluster of Grok 3 over the cost of its final run',
    of: [cost('grok-3-bought'), cost('grok-3-amortised')],
    from: ratio,
  },
  'laboratory-share': {
    unit: 'percent',
    says: 'Research as a share of what OpenAI spent on computing in 2024, by Epoch AI',
    of: [cost('openai-2024-rd-compute'), cost('openai-2024-inference-compute')],
    from: (research, serving) => percent(research, research + serving),
  },
  'follower-compute': {
    unit: 'percent',
    says: 'Training compute of DeepSeek-V3 as a share of that of GPT-4.5',
    of: [
      'training-runs/deepseek-v3/training_compute_flop',
      'training-runs/gpt-4-5/training_compute_flop',
    ],
    from: percent,
  },
});

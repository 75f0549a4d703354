import { computed } from '../evidence/computed.ts';

const deal = (id: string, column = 'value_usd_billion') => `compute-deals/${id}/${column}`;
const sales = (quarter: string) => `nvidia-revenue/${quarter}/data_center_revenue_usd`;

const ROUND = deal('2026-03-31-investors-openai');
const AMAZON = deal('2026-02-27-amazon-openai');
const NVIDIA = deal('2026-02-27-nvidia-openai');
const SOFTBANK = deal('2026-02-27-softbank-openai');

const sum = (...parts: number[]) => parts.reduce((total, part) => total + part, 0);
const percent = (part: number, whole: number) => (100 * part) / whole;
const shareOf = (whole: number, ...parts: number[]) => percent(sum(...parts), whole);

export default computed({
  'supplier-share': {
    unit: 'percent',
    says: 'Amazon and Nvidia together as a share of OpenAI’s round of March 2026',
    of: [ROUND, AMAZON, NVIDIA],
    from: shareOf,
  },
  'supplier-share-with-softbank': {
    unit: 'percent',
    says: 'The same with SoftBank, OpenAI’s partner in Stargate',
    of: [ROUND, AMAZON, NVIDIA, SOFTBANK],
    from: shareOf,
  },
  'rent-from-openai': {
    unit: 'USD billion',
    says: 'OpenAI’s contract with AWS of November 2025 and the addition of February 2026',
    of: [deal('2025-11-03-openai-aws'), deal('2026-02-27-openai-aws')],
    from: sum,
  },
  'rent-over-stake-openai': {
    unit: '1',
    says: 'What OpenAI promised AWS over what Amazon put into OpenAI',
    of: [AMAZON, deal('2025-11-03-openai-aws'), deal('2026-02-27-openai-aws')],
    from: (stake, ...rents) => sum(...rents) / stake,
  },
  'stake-in-anthropic': {
    unit: 'USD billion',
    says: 'Amazon’s investments in Anthropic of 2023, 2024 and, at most, 2026',
    of: [
      deal('2023-09-amazon-anthropic'),
      deal('2024-11-22-amazon-anthropic'),
      deal('2026-04-20-amazon-anthropic'),
    ],
    from: sum,
  },
  'rent-over-stake-anthropic': {
    unit: '1',
    says: 'What Anthropic promised AWS, at least, over what Amazon may put into Anthropic, at most',
    of: [
      deal('2026-04-20-anthropic-aws'),
      deal('2023-09-amazon-anthropic'),
      deal('2024-11-22-amazon-anthropic'),
      deal('2026-04-20-amazon-anthropic'),
    ],
    from: (rent, ...stakes) => rent / sum(...stakes),
  },
  commitments: {
    unit: 'USD billion',
    says: 'What Anthropic owes or may owe six suppliers by its draft prospectus of September 2026, as Reuters gives it by supplier',
    of: [
      deal('2026-04-06-anthropic-google-broadcom', 'value_usd_billion_high'),
      deal('2026-05-05-anthropic-google'),
      deal('2026-04-20-anthropic-aws', 'value_usd_billion_high'),
      deal('2026-05-06-anthropic-spacex', 'value_usd_billion_high'),
      deal('2025-11-18-anthropic-microsoft', 'value_usd_billion_high'),
      deal('2026-07-22-anthropic-amd', 'value_usd_billion_low'),
    ],
    from: sum,
  },
  'coreweave-from-openai': {
    unit: 'USD billion',
    says: 'The three ceilings of OpenAI’s contracts with CoreWeave in 2025',
    of: [
      deal('2025-03-openai-coreweave'),
      deal('2025-05-openai-coreweave'),
      deal('2025-09-25-openai-coreweave'),
    ],
    from: sum,
  },
  'coreweave-share': {
    unit: 'percent',
    says: 'Those ceilings against CoreWeave’s backlog at the end of September 2025: at most this share',
    of: [
      'cloud-revenue/coreweave-backlog-2025-q3/usd_billion',
      deal('2025-03-openai-coreweave'),
      deal('2025-05-openai-coreweave'),
      deal('2025-09-25-openai-coreweave'),
    ],
    from: shareOf,
  },
  'nvidia-year': {
    unit: 'USD',
    says: 'Nvidia’s data-centre revenue in the four quarters to April 2026',
    of: ['fy2026-q2', 'fy2026-q3', 'fy2026-q4', 'fy2027-q1'].map(sales),
    from: sum,
  },
  'nvidia-stake-share': {
    unit: 'percent',
    says: 'Nvidia’s investment in OpenAI as a share of those four quarters',
    of: [NVIDIA, ...['fy2026-q2', 'fy2026-q3', 'fy2026-q4', 'fy2027-q1'].map(sales)],
    from: (billions, ...quarters) => percent(billions * 1e9, sum(...quarters)),
  },
});

import { computed } from '../evidence/computed.ts';

const HOURS_A_YEAR = 8_760;
/** The fewest GPUs that "hundreds of thousands" can mean. */
const FEWEST = 200_000;
/** From 31 December 2026, the last day of the target, to seven years after the announcement. */
const YEARS_ONCE_COMPLETE = 5.84;
/** GB300s that Microsoft rents at Narvik. */
const AT_NARVIK = 52_000;
/** Dollars a GPU-hour, as in the figure `what-it-buys`: the price at Narvik, rounded up. */
const BORROWED_PRICE = 2.75;
/** Our settings, as in the figure `what-it-buys`: server overhead, site overhead, efficiency, use. */
const SERVER = 1.3;
const PUE = 1.25;
const EFFICIENCY = 0.35;
const USE = 0.9;

const LEASE = 'compute-deals/2025-11-03-openai-aws/value_usd_billion';
const TERM = 'compute-deals/2025-11-03-openai-aws/term_years';
const ADDED = 'compute-deals/2026-02-27-openai-aws/value_usd_billion';
const STAKE = 'compute-deals/2026-02-27-amazon-openai/value_usd_billion';
const REVENUE = 'cloud-revenue/aws-revenue-2025/usd_billion';

const gpus = (billions: number, price: number, years: number) =>
  (billions * 1e9) / (price * years * HOURS_A_YEAR);
const runs = (billions: number, flopPerSecond: number, run: number) =>
  (((billions * 1e9) / BORROWED_PRICE) * 3_600 * flopPerSecond * EFFICIENCY * USE) / run;
const sum = (...shares: number[]) => shares.reduce((total, share) => total + share, 0);
const less = (later: number, earlier: number) => later - earlier;

export default computed({
  'dollars-a-year': {
    unit: 'USD billion',
    says: 'The contract spread evenly over seven years',
    of: [LEASE, TERM],
    from: (value, years) => value / years,
  },
  'year-share': {
    unit: 'percent',
    says: 'One year of the contract, spread evenly, as a share of AWS revenue in 2025',
    of: [LEASE, TERM, REVENUE],
    from: (value, years, revenue) => (100 * value) / years / revenue,
  },
  'whole-over-year': {
    unit: 'percent',
    says: 'The whole contract laid over one year of AWS revenue, which forgets the seven years',
    of: [LEASE, REVENUE],
    from: (value, revenue) => (100 * value) / revenue,
  },
  'year-over-quarter': {
    unit: 'percent',
    says: 'One year of the contract laid over one quarter of AWS revenue, the last of 2025',
    of: [LEASE, TERM, 'cloud-revenue/aws-revenue-2025-q4/usd_billion'],
    from: (value, years, quarter) => (100 * value) / years / quarter,
  },
  'revenue-growth': {
    unit: 'USD billion',
    says: 'AWS revenue of 2025 less that of 2024',
    of: [REVENUE, 'cloud-revenue/aws-revenue-2024/usd_billion'],
    from: less,
  },
  'hours-in-term': {
    unit: 'GPU-hours',
    says: 'Hours in seven years of 365 days',
    of: [TERM],
    from: (years) => years * HOURS_A_YEAR,
  },
  'price-ceiling': {
    unit: 'USD/GPU-hour',
    says: 'The whole sum spent on 200,000 GPUs for every hour of seven years: the price cannot be higher',
    of: [LEASE, TERM],
    from: (value, years) => (value * 1e9) / (FEWEST * years * HOURS_A_YEAR),
  },
  'price-ceiling-late': {
    unit: 'USD/GPU-hour',
    says: 'The same with the clock started when all capacity is in place, 5.84 years before the end',
    of: [LEASE],
    from: (value) => (value * 1e9) / (FEWEST * YEARS_ONCE_COMPLETE * HOURS_A_YEAR),
  },
  'gpus-at-list': {
    unit: 'GPUs',
    says: 'GPUs the sum keeps for seven years at the one list price we have for a GB200',
    of: [LEASE, 'chips/nvidia-gb200/cloud_usd_per_hour_mid', TERM],
    from: gpus,
  },
  'price-at-narvik': {
    unit: 'USD/GPU-hour',
    says: 'What Microsoft pays at Narvik, over 52,000 GPUs and every hour of five years',
    of: ['value_usd_billion', 'term_years'].map(
      (column) => `compute-deals/2025-09-17-microsoft-nscale-aker/${column}`,
    ),
    from: (value, years) => (value * 1e9) / (AT_NARVIK * years * HOURS_A_YEAR),
  },
  'gpus-at-borrowed-price': {
    unit: 'GPUs',
    says: 'GPUs the sum keeps for seven years at $2.75, a price another contract implies',
    of: [LEASE, TERM],
    from: (value, years) => gpus(value, BORROWED_PRICE, years),
  },
  'power-at-borrowed-price': {
    unit: 'MW',
    says: 'Those GPUs as GB300s, with our overheads: 1.3 for the server, 1.25 for the site',
    of: [LEASE, TERM, 'chips/nvidia-gb300/tdp_w'],
    from: (value, years, watts) =>
      (gpus(value, BORROWED_PRICE, years) * watts * SERVER * PUE) / 1e6,
  },
  'h100-equivalents': {
    unit: 'H100-equivalents',
    says: '200,000 GB300s counted in H100s by dense 8-bit arithmetic',
    of: ['chips/nvidia-gb300/fp8_dense_flop_s', 'chips/nvidia-h100/fp8_dense_flop_s'],
    from: (gb300, h100) => (FEWEST * gb300) / h100,
  },
  'chip-power': {
    unit: 'MW',
    says: '200,000 GB300s at their rated power: chips alone, no server, no cooling',
    of: ['chips/nvidia-gb300/tdp_w'],
    from: (watts) => (FEWEST * watts) / 1e6,
  },
  'chip-cost': {
    unit: 'USD billion',
    says: '200,000 GB300s at an approximate unit cost: chips only, no building, power or network',
    of: ['chips/nvidia-gb300/price_usd'],
    from: (price) => (FEWEST * price) / 1e9,
  },
  'runs-grok-4': {
    unit: 'training runs',
    says: 'Runs of Grok 4’s speculative size, at $2.75, 16-bit, 35% efficiency and 90% use',
    of: [
      LEASE,
      'chips/nvidia-gb300/bf16_dense_flop_s',
      'training-runs/grok-4/training_compute_flop',
    ],
    from: runs,
  },
  'runs-gpt-4-5': {
    unit: 'training runs',
    says: 'Runs of GPT-4.5’s estimated size, at $2.75, 16-bit, 35% efficiency and 90% use',
    of: [
      LEASE,
      'chips/nvidia-gb300/bf16_dense_flop_s',
      'training-runs/gpt-4-5/training_compute_flop',
    ],
    from: runs,
  },
  'with-addition': {
    unit: 'USD billion',
    says: 'The contract of November 2025 and the addition of February 2026 together',
    of: [LEASE, ADDED],
    from: sum,
  },
  'conditional-stake': {
    unit: 'USD billion',
    says: 'Amazon’s commitment to OpenAI less the part paid first',
    of: [STAKE, 'compute-deals/2026-02-27-amazon-openai/value_usd_billion_low'],
    from: less,
  },
  'backlog-after-november': {
    unit: 'USD billion',
    says: 'AWS backlog at the end of 2025 less that at the end of September',
    of: [
      'cloud-revenue/aws-backlog-2025-q4/usd_billion',
      'cloud-revenue/aws-backlog-2025-q3/usd_billion',
    ],
    from: less,
  },
  'backlog-after-february': {
    unit: 'USD billion',
    says: 'AWS backlog at the end of March 2026 less that at the end of 2025',
    of: [
      'cloud-revenue/aws-backlog-2026-q1/usd_billion',
      'cloud-revenue/aws-backlog-2025-q4/usd_billion',
    ],
    from: less,
  },
  'top-three-2026': {
    unit: 'percent',
    says: 'AWS, Microsoft and Google together, first quarter of 2026, Synergy',
    of: ['aws', 'microsoft', 'google'].map(
      (firm) => `cloud-market-share/2026-q1-synergy-${firm}/share_pct`,
    ),
    from: sum,
  },
});

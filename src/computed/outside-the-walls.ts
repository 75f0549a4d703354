import { computed } from '../evidence/computed.ts';

const DAYS_IN_QUARTER = 90;
/** What the machine in Bristol cost, in millions of dollars, by a report of July 2025. */
const ISAMBARD_USD_MILLION = 302.3;
/** Dollars a pound, implied by that report and the sum in pounds. */
const POUND = ISAMBARD_USD_MILLION / 225;
/** Dollars a euro, our assumption. */
const EURO = 1.15;
/** Parameters and tokens of Apertus 70B, and operations for each parameter and token. */
const APERTUS = { parameters: 70e9, tokens: 15e12, operations: 6 };
/** GPUs installed for the IndiaAI Mission in the summer of 2025, by the Economic Times. */
const INDIA_INSTALLED_2025 = 17_374;

const QUARTER = 'hyperscaler-capex/amazon-2026-q1-cash/usd_billion';
const OPEN_RECORD = 'training-runs/llama-3-1-405b/training_compute_flop';

/** Days in which Amazon spent as many millions of dollars, at the rate of its quarter. */
const days = (millions: number, quarter: number) => (millions * DAYS_IN_QUARTER) / (quarter * 1e3);
const times = (closed: number, open: number) => closed / open;
const percent = (part: number, whole: number) => (100 * part) / whole;
const withUniversities = (year: number) => ({
  of: ['academia', 'collab', 'models_total'].map(
    (column) => `notable-models-by-sector/${year}/${column}`,
  ),
  from: (academia: number, joint: number, total: number) => percent(academia + joint, total),
});

export default computed({
  'google-to-isambard': {
    unit: '1',
    says: 'Google’s H100-equivalents at the end of 2025 over the chips of Isambard-AI, each about one',
    of: ['compute-share/owned-2025-q4-google/value_mid', 'public-compute/uk-isambard/chips_count'],
    from: times,
  },
  'gap-speculative': {
    unit: '1',
    says: 'The largest closed run in the table, a speculative estimate, over the largest open one',
    of: ['training-runs/grok-4/training_compute_flop', OPEN_RECORD],
    from: times,
  },
  'gap-firmer': {
    unit: '1',
    says: 'The largest closed run without speculative estimates over the largest open one',
    of: ['training-runs/gpt-4-5/training_compute_flop', OPEN_RECORD],
    from: times,
  },
  'largest-since': {
    unit: 'percent',
    says: 'DeepSeek-V4-Pro, the largest open run from 2025 on, as a share of Llama 3.1-405B',
    of: ['training-runs/deepseek-v4-pro/training_compute_flop', OPEN_RECORD],
    from: percent,
  },
  'olmo-share': {
    unit: 'percent',
    says: 'Olmo 3, by a non-profit, as a share of Llama 3.1-405B',
    of: ['training-runs/olmo-3/training_compute_flop', OPEN_RECORD],
    from: percent,
  },
  'apertus-share': {
    unit: 'percent',
    says: 'Apertus 70B, by six operations a parameter and token, as a share of Llama 3.1-405B',
    of: [OPEN_RECORD],
    from: (open) => percent(APERTUS.operations * APERTUS.parameters * APERTUS.tokens, open),
  },
  'with-universities-2023': {
    unit: 'percent',
    says: 'Notable models of 2023 by universities alone or jointly with others',
    ...withUniversities(2023),
  },
  'with-universities-2025': {
    unit: 'percent',
    says: 'Notable models of 2025 by universities alone or jointly with others',
    ...withUniversities(2025),
  },
  'open-in-2025': {
    unit: 'percent',
    says: 'Notable models of 2025 with open weights',
    of: [
      'notable-models-by-sector/2025/with_open_weights',
      'notable-models-by-sector/2025/models_total',
    ],
    from: percent,
  },
  'isambard-in-hours': {
    unit: 'hours',
    says: 'The cost of Isambard-AI at the pace of Amazon’s cash purchases, first quarter of 2026',
    of: [QUARTER],
    from: (quarter) => 24 * days(ISAMBARD_USD_MILLION, quarter),
  },
  'britain-in-days': {
    unit: 'days',
    says: 'Britain’s billion pounds to 2030 at that pace, at the dollar rate of July 2025',
    of: ['public-compute/uk-airr20/budget_million', QUARTER],
    from: (millions, quarter) => days(millions * POUND, quarter),
  },
  'europe-in-days': {
    unit: 'days',
    says: 'The public part of Europe’s gigafactories at that pace, a euro at $1.15',
    of: ['public-compute/eu-giga/budget_public_million', QUARTER],
    from: (millions, quarter) => days(millions * EURO, quarter),
  },
  'america-in-minutes': {
    unit: 'minutes',
    says: 'The ceiling for the NAIRR Operations Center at that pace',
    of: ['public-compute/us-nairr-oc/budget_million', QUARTER],
    from: (millions, quarter) => 24 * 60 * days(millions, quarter),
  },
  'one-firm-in-india': {
    unit: 'percent',
    says: 'GPUs allocated to Sarvam as a share of those installed for the mission in mid-2025',
    of: ['public-compute/in-sarvam/chips_count'],
    from: (gpus) => percent(gpus, INDIA_INSTALLED_2025),
  },
});

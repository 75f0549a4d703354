import { computed } from '../evidence/computed.ts';

/** From AlexNet, 30 September 2012, to GPT-4.5, 27 February 2025. */
const MONTHS_BETWEEN = 148.9;

const ALEXNET_COST = 'training-costs/alexnet-amortised/cost_usd_mid';
const GPT_4_5_COST = 'training-costs/gpt-4-5-amortised/cost_usd_mid';
const ALEXNET = 'training-runs/alexnet/training_compute_flop';
const GPT_4_5 = 'training-runs/gpt-4-5/training_compute_flop';
const OPENAI_RESEARCH = 'training-costs/openai-2024-rd-compute/cost_usd_mid';

const ratio = (later: number, earlier: number) => later / earlier;
const trillions = (count: number) => count / 1e12;
const share = (part: number, whole: number) => (100 * part) / whole;

export default computed({
  'card-share': {
    unit: 'percent',
    says: 'What AlexNet’s final run used up, in dollars of 2023, as a share of one card’s price in 2010',
    of: [ALEXNET_COST, 'chips/nvidia-gtx-580/price_usd'],
    from: share,
  },
  'compute-rise': {
    unit: '1',
    says: 'Arithmetic of GPT-4.5’s training over that of AlexNet’s, in millions of times',
    of: [GPT_4_5, ALEXNET],
    from: (later, earlier) => later / earlier / 1e6,
  },
  'cost-rise': {
    unit: '1',
    says: 'Cost of GPT-4.5’s final run over that of AlexNet’s, in millions of times, hardware wear and energy in dollars of 2023',
    of: [GPT_4_5_COST, ALEXNET_COST],
    from: (later, earlier) => later / earlier / 1e6,
  },
  'per-dollar-rise': {
    unit: '1',
    says: 'Arithmetic that a dollar of final run bought for GPT-4.5 over what it bought for AlexNet',
    of: [GPT_4_5, GPT_4_5_COST, ALEXNET, ALEXNET_COST],
    from: (later, laterCost, earlier, earlierCost) => later / laterCost / (earlier / earlierCost),
  },
  'two-point-doubling': {
    unit: 'months',
    says: 'Doubling time from AlexNet and GPT-4.5 alone',
    of: [GPT_4_5, ALEXNET],
    from: (later, earlier) => MONTHS_BETWEEN / Math.log2(later / earlier),
  },
  'switch-parameters': {
    unit: '1',
    says: 'Parameters of Switch over those of GPT-3',
    of: ['training-runs/switch/parameters', 'training-runs/gpt-3/parameters'],
    from: ratio,
  },
  'switch-compute': {
    unit: 'percent',
    says: 'Training arithmetic of Switch as a share of GPT-3’s',
    of: ['training-runs/switch/training_compute_flop', 'training-runs/gpt-3/training_compute_flop'],
    from: share,
  },
  'switch-trillions': {
    unit: '1',
    says: 'Parameters of Switch, in trillions',
    of: ['training-runs/switch/parameters'],
    from: trillions,
  },
  'kimi-k2-trillions': {
    unit: '1',
    says: 'Parameters of Kimi K2, in trillions',
    of: ['training-runs/kimi-k2/parameters'],
    from: trillions,
  },
  'deepseek-v4-pro-trillions': {
    unit: '1',
    says: 'Parameters of DeepSeek-V4-Pro, in trillions',
    of: ['training-runs/deepseek-v4-pro/parameters'],
    from: trillions,
  },
  'volta-step': {
    unit: '1',
    says: 'Peak dense 16-bit rate of the V100 over that of the P100',
    of: ['chips/nvidia-v100/bf16_dense_flop_s', 'chips/nvidia-p100/bf16_dense_flop_s'],
    from: ratio,
  },
  'research-share': {
    unit: 'percent',
    says: 'Research and development in what OpenAI spent on compute in 2024',
    of: [OPENAI_RESEARCH, 'training-costs/openai-2024-inference-compute/cost_usd_mid'],
    from: (research, serving) => share(research, research + serving),
  },
  'final-run-share': {
    unit: 'percent',
    says: 'GPT-4.5’s final run in what OpenAI spent on research compute in 2024, both by Epoch',
    of: ['training-costs/gpt-4-5-final-run/cost_usd_mid', OPENAI_RESEARCH],
    from: share,
  },
  'revenue-rise': {
    unit: '1',
    says: 'Nvidia’s data-centre revenue in the quarter to 26 April 2026 over that to 1 May 2016',
    of: [
      'nvidia-revenue/fy2027-q1/data_center_revenue_usd',
      'nvidia-revenue/fy2017-q1/data_center_revenue_usd',
    ],
    from: ratio,
  },
});

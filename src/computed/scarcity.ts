import { computed } from '../evidence/computed.ts';

const stack = (row: string) => `stack-concentration/${row}/share_pct`;
const rows = (layer: string, firms: string) =>
  firms.split(' ').map((firm) => stack(`${layer}-${firm}`));
const revenue = (quarter: string) => `nvidia-revenue/${quarter}/data_center_revenue_usd`;
const rent = (row: string) => `gpu-rental-prices/${row}/usd_per_gpu_hour_mid`;

/** Herfindahl index in points: the squares of the named shares, in percent, the rest counted as nobody. */
const index = (...shares: number[]) => shares.reduce((sum, share) => sum + share ** 2, 0);
const sum = (...shares: number[]) => shares.reduce((total, share) => total + share, 0);
const rise = (later: number, earlier: number) => 100 * (later / earlier - 1);

export default computed({
  'step-in-a-quarter': {
    unit: '1',
    says: 'Data-centre revenue of the quarter to 30 July 2023 over that of the quarter before',
    of: [revenue('fy2024-q2'), revenue('fy2024-q1')],
    from: (after, before) => after / before,
  },
  'filed-fold': {
    unit: '1',
    says: 'Data-centre revenue of the quarter to 26 April 2026 over that of the quarter to 1 May 2016',
    of: [revenue('fy2027-q1'), revenue('fy2017-q1')],
    from: (last, first) => last / first,
  },
  'rent-rise': {
    unit: 'percent',
    says: 'One-year H100 contracts, March 2026 over October 2025',
    of: [rent('h100-2026-03-reserved'), rent('h100-2025-10-reserved')],
    from: rise,
  },
  'foundry-index': {
    unit: 'points',
    says: 'Herfindahl index of foundry revenue, second quarter of 2025, six named firms',
    of: rows('foundry-2025-q2', 'tsmc samsung smic umc globalfoundries huahong'),
    from: index,
  },
  'foundry-index-2020': {
    unit: 'points',
    says: 'Herfindahl index of foundry revenue, second quarter of 2020 (forecast), four named firms',
    of: rows('foundry-2020-q2', 'tsmc samsung globalfoundries umc'),
    from: index,
  },
  'memory-index': {
    unit: 'points',
    says: 'Herfindahl index of HBM revenue, third quarter of 2025, three firms',
    of: rows('hbm-2025-q3', 'sk-hynix samsung micron'),
    from: index,
  },
  'accelerator-index': {
    unit: 'points',
    says: 'Herfindahl index of AI computing sold in 2025, six designers',
    of: rows('accelerators-2025', 'nvidia google amazon amd huawei cambricon'),
    from: index,
  },
  'cloud-index': {
    unit: 'points',
    says: 'Herfindahl index of rented servers (IaaS) in 2023, five named firms',
    of: rows('iaas-2023', 'amazon microsoft google alibaba huawei'),
    from: index,
  },
  'owner-index': {
    unit: 'points',
    says: 'Herfindahl index of AI computers owned at the end of 2025, all Chinese buyers as one',
    of: rows('ownership-2025-q4', 'google microsoft amazon meta china oracle coreweave xai'),
    from: index,
  },
  'other-designers': {
    unit: 'percent',
    says: 'AI computing sold in 2025 by the five designers other than Nvidia',
    of: rows('accelerators-2025', 'google amazon amd huawei cambricon'),
    from: sum,
  },
  'two-labs': {
    unit: 'million H100-equivalents',
    says: 'Used by OpenAI and Anthropic together at the end of 2025, middle estimates',
    of: ['openai', 'anthropic'].map((lab) => `compute-share/used-2025-q4-${lab}/value_mid`),
    from: (...used) => sum(...used) / 1e6,
  },
});

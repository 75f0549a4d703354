import { computed } from '../evidence/computed.ts';

const share = (part: number, whole: number) => (100 * part) / whole;

/** Sums by supplier in Anthropic's draft prospectus of September 2026, the largest first. */
const SUPPLIERS = [
  '2026-04-06-anthropic-google-broadcom/value_usd_billion_high',
  '2026-05-05-anthropic-google/value_usd_billion',
  '2026-04-20-anthropic-aws/value_usd_billion_high',
  '2026-05-06-anthropic-spacex/value_usd_billion_high',
  '2025-11-18-anthropic-microsoft/value_usd_billion_high',
  '2026-07-22-anthropic-amd/value_usd_billion_low',
].map((cell) => `compute-deals/${cell}`);

export default computed({
  'bought-in-2025': {
    unit: 'percent',
    says: 'AI computing power bought in 2025, of all bought since 2022; nothing is taken off for machines retired',
    of: ['2025-q4', '2024-q4'].map((quarter) => `compute-share/owned-${quarter}-world/value_mid`),
    from: (later, earlier) => share(later - earlier, later),
  },
  'openai-used': {
    unit: 'million H100-equivalents',
    says: 'AI computing power OpenAI used at the end of 2025',
    of: ['compute-share/used-2025-q4-openai/value_mid'],
    from: (used) => used / 1e6,
  },
  'openai-added': {
    unit: 'percent',
    says: 'AI computing power OpenAI used at the end of 2025 that it did not use a year earlier',
    of: ['2025-q4', '2024-q4'].map((quarter) => `compute-share/used-${quarter}-openai/value_mid`),
    from: (later, earlier) => share(later - earlier, later),
  },
  'largest-supplier': {
    unit: 'percent',
    says: 'Leases of chips through Broadcom, of all that Anthropic owes or may owe by its draft prospectus',
    of: SUPPLIERS,
    from: (largest, ...others) =>
      share(
        largest,
        others.reduce((total, sum) => total + sum, largest),
      ),
  },
  'price-rise': {
    unit: 'percent',
    says: 'Rise of the price of eight H200s, reserved in a block, from December 2025 to January 2026',
    of: ['2026-01', '2025-12'].map((month) => `price-and-capacity/p5e-block-${month}/value`),
    from: (later, earlier) => share(later - earlier, earlier),
  },
});

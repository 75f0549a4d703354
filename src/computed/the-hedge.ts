import { computed } from '../evidence/computed.ts';

const share = (part: number, whole: number) => (100 * part) / whole;

export default computed({
  foundries: {
    unit: 'makers',
    says: 'Different makers printed in the table of chips for those of American designers',
    of: [],
    from: () => 1,
  },
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
  'price-rise': {
    unit: 'percent',
    says: 'Rise of the price of eight H200s, reserved in a block, from December 2025 to January 2026',
    of: ['2026-01', '2025-12'].map((month) => `price-and-capacity/p5e-block-${month}/value`),
    from: (later, earlier) => share(later - earlier, earlier),
  },
});

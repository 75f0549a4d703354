import { computed } from '../evidence/computed.ts';

const share = (row: string) => `stack-concentration/${row}/share_pct`;
const OWNERS = 'google microsoft amazon meta china oracle coreweave xai'
  .split(' ')
  .map((firm) => share(`ownership-2025-q4-${firm}`));
const FOUNDRIES = 'tsmc samsung smic umc globalfoundries huahong'
  .split(' ')
  .map((firm) => share(`foundry-2025-q2-${firm}`));
const RENTED = 'amazon microsoft google alibaba huawei'
  .split(' ')
  .map((firm) => share(`iaas-2023-${firm}`));
const SPENT = ['amazon', 'alphabet', 'microsoft', 'meta'].map(
  (firm) => `hyperscaler-capex/${firm}-2025-cash-derived/usd_billion`,
);
const STAKE = 'compute-deals/2026-02-27-amazon-openai/value_usd_billion';

/** What a public owner adds in the figure `levers`, as a fraction of the stock: an assumption. */
const PUBLIC = 0.05;
/** Points of foundry revenue that the figure moves from TSMC to Samsung: an assumption. */
const MOVED = 10;

/** Herfindahl index in points: squares of the named shares in percent, the rest counted as nobody. */
const index = (...shares: number[]) => shares.reduce((total, one) => total + one ** 2, 0);
const sum = (...parts: number[]) => parts.reduce((total, part) => total + part, 0);
/** Splitting a share s in two takes s²/2 off the index. */
const halved = (largest = 0) => largest ** 2 / 2;

export default computed({
  'owners-index': {
    unit: 'points',
    says: 'Herfindahl index of owners of AI computing, end of 2025, China’s buyers counted as one',
    of: OWNERS,
    from: index,
  },
  'owners-split': {
    unit: 'points',
    says: 'The same with the largest owner split into two equal firms',
    of: OWNERS,
    from: (...shares) => index(...shares) - halved(shares[0]),
  },
  'split-takes': {
    unit: 'points',
    says: 'What the split takes off the index: half the square of the largest share',
    of: OWNERS.slice(0, 1),
    from: halved,
  },
  'owners-halved': {
    unit: 'points',
    says: 'Half the index, which is what one expects if one halves the index with the firm',
    of: OWNERS,
    from: (...shares) => index(...shares) / 2,
  },
  'owners-public': {
    unit: 'points',
    says: 'The same with a new public owner that adds 5% to all there is',
    of: OWNERS,
    from: (...shares) =>
      index(...shares) / (1 + PUBLIC) ** 2 + ((100 * PUBLIC) / (1 + PUBLIC)) ** 2,
  },
  'foundry-index': {
    unit: 'points',
    says: 'Herfindahl index of foundry revenue, second quarter of 2025, six named firms',
    of: FOUNDRIES,
    from: index,
  },
  'foundry-moved': {
    unit: 'points',
    says: 'The same with ten points moved from TSMC to Samsung',
    of: FOUNDRIES,
    from: (first = 0, second = 0, ...rest) => index(first - MOVED, second + MOVED, ...rest),
  },
  'owners-reach': {
    unit: 'percent',
    says: 'What the eight named owners of AI computing hold together, end of 2025',
    of: OWNERS,
    from: sum,
  },
  'rented-reach': {
    unit: 'percent',
    says: 'What the five named sellers of rented servers hold together, 2023',
    of: RENTED,
    from: sum,
  },
  'four-2025': {
    unit: 'USD billion',
    says: 'Cash that Amazon, Alphabet, Microsoft and Meta paid for property and equipment in 2025',
    of: SPENT,
    from: sum,
  },
  'conditional-stake': {
    unit: 'USD billion',
    says: 'Amazon’s commitment to OpenAI less the part paid first',
    of: [STAKE, `${STAKE}_low`],
    from: (all, first) => all - first,
  },
});

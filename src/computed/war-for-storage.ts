import { computed } from '../evidence/computed.ts';

const price = (row: string) => `price-and-capacity/s3-standard-${row}/value`;
const synergy = (row: string) => `cloud-market-share/${row}/share_pct`;
const market = (row: string) => `cloud-market-share/${row}/market_usd_billion`;
const aws = (row: string) => `cloud-revenue/aws-${row}/usd_billion`;
const trio = (quarter: string) =>
  ['aws', 'microsoft', 'google'].map((firm) => synergy(`${quarter}-synergy-${firm}`));
const iaas = (year: string, firms: string) =>
  firms.split(' ').map((firm) => `stack-concentration/iaas-${year}-${firm}/share_pct`);

const fall = (earlier: number, later: number) => 100 * (1 - later / earlier);
const sum = (...shares: number[]) => shares.reduce((total, share) => total + share, 0);
const times = (later: number, earlier: number) => later / earlier;
/** Herfindahl index in points: the squares of the named shares, in percent, the rest counted as nobody. */
const index = (...shares: number[]) => shares.reduce((total, share) => total + share ** 2, 0);
/** Billions of dollars a quarter left to everyone outside the first three, from the market and their shares. */
const others = (size: number, ...shares: number[]) => (size * (100 - sum(...shares))) / 100;

export default computed({
  'price-cut': {
    unit: 'percent',
    says: 'Fall of the S3 list price from launch in 2006 to 2016',
    of: [price('2006-03-14'), price('2016')],
    from: fall,
  },
  'cut-of-2014': {
    unit: 'percent',
    says: 'Fall of the S3 list price from 2012 to 2014',
    of: [price('2012'), price('2014')],
    from: fall,
  },
  'cents-a-month': {
    unit: '1',
    says: 'S3 list price in January 2025, in cents for a gigabyte and month',
    of: [price('2025-01')],
    from: (dollars) => 100 * dollars,
  },
  'revenue-fold': {
    unit: '1',
    says: 'AWS revenue in the first quarter of 2026 over that of the first quarter of 2016',
    of: [aws('revenue-2026-q1'), aws('revenue-2016-q1')],
    from: times,
  },
  'market-fold': {
    unit: '1',
    says: 'The market by Synergy, first quarter of 2026 over first of 2016 (stated as over $7 billion)',
    of: [market('2026-q1-synergy-aws'), market('2016-q1-synergy-aws')],
    from: times,
  },
  'trio-2017': {
    unit: 'percent',
    says: 'AWS, Microsoft and Google together, second quarter of 2017, Synergy',
    of: trio('2017-q2'),
    from: sum,
  },
  'trio-2020': {
    unit: 'percent',
    says: 'AWS, Microsoft and Google together, second quarter of 2020, Synergy',
    of: trio('2020-q2'),
    from: sum,
  },
  'trio-2024': {
    unit: 'percent',
    says: 'AWS, Microsoft and Google together, first quarter of 2024, Synergy',
    of: trio('2024-q1'),
    from: sum,
  },
  'trio-2026': {
    unit: 'percent',
    says: 'AWS, Microsoft and Google together, first quarter of 2026, Synergy',
    of: trio('2026-q1'),
    from: sum,
  },
  'others-2017': {
    unit: 'USD billion',
    says: 'The market outside the three, second quarter of 2017, Synergy',
    of: [market('2017-q2-synergy-aws'), ...trio('2017-q2')],
    from: others,
  },
  'others-2026': {
    unit: 'USD billion',
    says: 'The market outside the three, first quarter of 2026, Synergy',
    of: [market('2026-q1-synergy-aws'), ...trio('2026-q1')],
    from: others,
  },
  'iaas-trio-2020': {
    unit: 'percent',
    says: 'Amazon, Microsoft and Google together in rented servers, 2020, Gartner',
    of: iaas('2020', 'amazon microsoft google'),
    from: sum,
  },
  'iaas-index-2020': {
    unit: 'points',
    says: 'Herfindahl index of rented servers in 2020, five named firms, Gartner',
    of: iaas('2020', 'amazon microsoft alibaba google huawei'),
    from: index,
  },
  'iaas-index-2023': {
    unit: 'points',
    says: 'Herfindahl index of rented servers in 2023, five named firms, Gartner',
    of: iaas('2023', 'amazon microsoft google alibaba huawei'),
    from: index,
  },
  margin: {
    unit: 'percent',
    says: 'AWS operating income over revenue, first quarter of 2026',
    of: [aws('operating-income-2026-q1'), aws('revenue-2026-q1')],
    from: (income, revenue) => (100 * income) / revenue,
  },
});

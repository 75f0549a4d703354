import { concentrationRatio } from '../concentration/concentrationRatio.ts';
import { effectiveNumber } from '../concentration/effectiveNumber.ts';
import { gini } from '../concentration/gini.ts';
import { hhi } from '../concentration/hhi.ts';
import { hhiBounds } from '../concentration/hhiBounds.ts';
import { merge } from '../concentration/merge.ts';
import { mergerTest } from '../concentration/mergerTest.ts';
import { namedShares } from '../concentration/namedShares.ts';
import type { Shares } from '../concentration/Shares.ts';
import { unname } from '../concentration/unname.ts';
import { computed } from '../evidence/computed.ts';
import type { Computed } from '../evidence/computed.ts';

const FIVE = ['google', 'microsoft', 'amazon', 'meta', 'oracle'];
const MARKETS = {
  owners: ['ownership-2025-q4', [...FIVE, 'china', 'coreweave', 'xai']],
  cloud: ['cloud-2026-q1', ['amazon', 'microsoft', 'google']],
  'cloud-named': [
    'cloud-2025-q2',
    ['amazon', 'microsoft', 'google', 'alibaba', 'oracle', 'salesforce', 'ibm', 'tencent'],
  ],
  servers: ['iaas-2023', ['amazon', 'microsoft', 'google', 'alibaba', 'huawei']],
  foundries: ['foundry-2025-q2', ['tsmc', 'samsung', 'smic', 'umc', 'globalfoundries', 'huahong']],
  accelerators: ['accelerators-2025', ['nvidia', 'google', 'amazon', 'amd', 'huawei', 'cambricon']],
  memory: ['hbm-2025-q3', ['sk-hynix', 'samsung', 'micron']],
} as const satisfies Record<string, readonly [string, readonly string[]]>;

/** A reading of one market of the table `stack-concentration`. */
function reading(
  market: keyof typeof MARKETS,
  unit: string,
  says: string,
  read: (shares: Shares) => number,
): Computed {
  const [period, firms]: readonly [string, readonly string[]] = MARKETS[market];
  return {
    unit,
    says,
    of: firms.map((firm) => `stack-concentration/${period}-${firm}/share_pct`),
    from: (...shares) => read(namedShares(firms.map((firm, i) => [firm, shares[i] ?? 0]))),
  };
}

const index = (market: keyof typeof MARKETS, says: string) =>
  reading(market, 'points', `HHI of ${says}, the unnamed as nobody`, hhi);
const most = (market: keyof typeof MARKETS, says: string) =>
  reading(
    market,
    'points',
    `HHI of ${says} if no unnamed firm is larger than the smallest named`,
    (shares) => hhiBounds(shares).tight,
  );
const equal = (market: keyof typeof MARKETS, whose: string) =>
  reading(market, 'firms', `Equal firms with the same HHI as ${whose}`, (shares) =>
    effectiveNumber(hhi(shares)),
  );
const test = (shares: Shares, pair: readonly [string, string]) =>
  mergerTest(shares, pair, 'us-2023');

export default computed({
  'servers-least': index('servers', 'rented servers in 2023'),
  'servers-most': most('servers', 'rented servers in 2023'),
  'cloud-least': index('cloud', 'the cloud in the first quarter of 2026'),
  'cloud-most': most('cloud', 'the cloud in the first quarter of 2026'),
  'cloud-named-least': index('cloud-named', 'the cloud in the second quarter of 2025'),
  'cloud-named-most': most('cloud-named', 'the cloud in the second quarter of 2025'),
  owners: index('owners', 'owners of AI computers, Chinese buyers as one'),
  'owners-most': most('owners', 'owners of AI computers, Chinese buyers as one'),
  'owners-apart': reading(
    'owners',
    'points',
    'HHI of owners with all Chinese buyers among the unnamed',
    (shares) => hhi(unname(shares, 'china')),
  ),
  'owners-equal': equal('owners', 'the owners'),
  'owners-as-one': reading('owners', 'points', 'HHI of owners if five US firms were one', (s) =>
    hhi(merge(s, FIVE)),
  ),
  'owners-cr5': reading(
    'owners',
    'percent',
    'Five largest rows among owners, one of which is China',
    (shares) => concentrationRatio(shares, 5),
  ),
  'owners-gini-8': reading('owners', '1', 'Gini coefficient of the eight named rows', (shares) =>
    gini(shares, 8),
  ),
  'owners-gini-18': reading('owners', '1', 'Gini with ten equal owners unnamed', (shares) =>
    gini(shares, 18),
  ),
  'owners-gini-1008': reading(
    'owners',
    '1',
    'Gini with a thousand equal owners unnamed',
    (shares) => gini(shares, 1008),
  ),
  'google-microsoft-change': reading(
    'owners',
    'points',
    'What Google and Microsoft as one would add to the HHI of owners',
    (shares) => test(shares, ['google', 'microsoft']).change,
  ),
  'google-microsoft-after': reading(
    'owners',
    'points',
    'HHI of owners after Google and Microsoft became one',
    (shares) => test(shares, ['google', 'microsoft']).after,
  ),
  'microsoft-amazon-change': reading(
    'owners',
    'points',
    'What Microsoft and Amazon as one would add to the HHI of owners',
    (shares) => test(shares, ['microsoft', 'amazon']).change,
  ),
  'microsoft-amazon-after': reading(
    'owners',
    'points',
    'HHI of owners after Microsoft and Amazon became one',
    (shares) => test(shares, ['microsoft', 'amazon']).after,
  ),
  'microsoft-amazon-share': reading(
    'owners',
    'percent',
    'Share of Microsoft and Amazon together in computers owned',
    (shares) => test(shares, ['microsoft', 'amazon']).combinedShare,
  ),
  'memory-equal': equal('memory', 'stacked memory'),
  'accelerators-equal': equal('accelerators', 'AI accelerators'),
  'foundries-equal': equal('foundries', 'foundries'),
  foundries: index('foundries', 'foundries in the second quarter of 2025'),
  accelerators: index('accelerators', 'AI accelerators sold in 2025, by computing power'),
  memory: index('memory', 'stacked memory in the third quarter of 2025'),
});

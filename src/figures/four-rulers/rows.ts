import type { Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { namedShares } from '../../concentration/namedShares.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { MarketRows, RulerRows } from './maths.ts';
import { readingsOf } from './readings.ts';
import { percent } from './words.ts';

/** The markets a reader can measure: key, words, and which rows of the dataset they are. */
const MARKETS = [
  ['ownership', 'AI computers owned', 'computing, end of 2025', 'Compute ownership', '2025-Q4'],
  [
    'synergy-2026q1',
    'Cloud, three named',
    'revenue, Q1 2026, Synergy',
    'Cloud infrastructure services',
    '2026-Q1',
  ],
  [
    'synergy-2025q2',
    'Cloud, eight named',
    'revenue, Q2 2025, Synergy',
    'Cloud infrastructure services',
    '2025-Q2',
  ],
  ['iaas', 'Rented servers', 'IaaS revenue, 2023, Gartner', 'Cloud IaaS', '2023'],
  ['euv', 'EUV lithography', 'system sales, 2025', 'EUV lithography', '2025'],
  ['foundry', 'Chip foundries', 'revenue, Q2 2025', 'Foundry (all nodes)', '2025-Q2'],
  ['memory', 'HBM memory', 'revenue, Q3 2025', 'HBM memory', '2025-Q3'],
  [
    'accelerators',
    'AI accelerators',
    'computing sold, 2025',
    'AI accelerators (compute sold in year)',
    '2025',
  ],
  [
    'frontier',
    'Frontier models',
    'runs counted to July 2026',
    'Frontier training runs (1e25 FLOP and up)',
    'to 2026-07',
  ],
  [
    'tokens',
    'One API market, tokens',
    'OpenRouter, four weeks',
    'Open API marketplace (tokens)',
    '2026 (4 weeks)',
  ],
  [
    'dollars',
    'One API market, dollars',
    'OpenRouter, four weeks',
    'Open API marketplace (dollars)',
    '2026 (4 weeks)',
  ],
] as const;

/** The market of the title: three names and 37% without one. */
const HOT = 'synergy-2026q1';

const COLUMNS = [
  ...['Market', 'Firm, or measure', 'Share, or largest, %', 'Top three, %', 'HHI at least'],
  ...['HHI at most', 'Equal firms', 'Gini', 'Firms named', 'Grade'],
];

/** Each market with its named firms, largest first, and the finding on one of them. */
export default function rows(table: Tables): RulerRows {
  const markets = marketRows(table);
  const firms = markets.find(({ key }) => key === HOT)?.firms ?? [];
  const { hhi, tight, rest } = readingsOf(namedShares(firms.map(({ key, share }) => [key, share])));
  return {
    title: `The same three shares of the cloud give ${points(hhi)} or ${points(tight)}, below or above the US line of 1,800, depending on who is in the unnamed ${percent(rest)}%`,
    markets,
    columns: COLUMNS,
  };
}

function marketRows(table: Tables): MarketRows[] {
  const all = table('stack-concentration').filter(({ grade }) => grade !== 'superseded');
  return MARKETS.map(([key, title, what, layer, period]) => {
    const firms = all
      .filter(
        (row) =>
          row['layer'] === layer && row['period'] === period && row['entity_type'] === 'firm',
      )
      .sort((a, b) => numberIn(b, 'share_pct') - numberIn(a, 'share_pct'));
    return {
      ...{ key, title, what },
      grade: lowestGrade(carriers(firms)),
      firms: firms.map(firmRow),
    };
  });
}

function firmRow(row: Row): MarketRows['firms'][number] {
  const { key, name, colour } = firmOf(textIn(row, 'firm'));
  return { key, name, colour, share: numberIn(row, 'share_pct'), grade: row.grade };
}

/** Grades of the firms that make up at least a hundredth of the index. */
function carriers(firms: readonly Row[]) {
  const square = (row: Row) => numberIn(row, 'share_pct') ** 2;
  const total = firms.reduce((sum, row) => sum + square(row), 0);
  return firms.filter((row) => square(row) > total / 100).map(({ grade }) => grade);
}

import type { Row } from '../../evidence/row.ts';
import { firmOf } from '../../figure-kit/firms.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { LayerRows } from './maths.ts';

/**
 * The layers from the machines that make chips down to the computers, and which rows measure each. Chips and
 * the memory beside them stand on one level: the fuller box comes first.
 */
const LAYERS = [
  {
    key: 'euv',
    title: 'EUV lithography',
    what: 'system sales, 2025',
    layer: 'EUV lithography',
    period: '2025',
  },
  {
    key: 'foundry',
    title: 'Chip foundries',
    what: 'revenue, Q2 2025',
    layer: 'Foundry (all nodes)',
    period: '2025-Q2',
  },
  {
    key: 'accelerators',
    title: 'AI accelerators',
    what: 'computing sold, 2025',
    layer: 'AI accelerators (compute sold in year)',
    period: '2025',
  },
  {
    key: 'memory',
    title: 'HBM memory',
    what: 'revenue, Q3 2025',
    layer: 'HBM memory',
    period: '2025-Q3',
  },
  {
    key: 'iaas',
    title: 'Rented servers',
    what: 'IaaS revenue, 2023',
    layer: 'Cloud IaaS',
    period: '2023',
  },
  {
    key: 'owners',
    title: 'AI computers owned',
    what: 'stock, end of 2025',
    layer: 'Compute ownership',
    period: '2025-Q4',
  },
] as const;

/** The six layers with the named firms of each, largest first. */
export default function rows(table: Tables): LayerRows[] {
  const all = table('stack-concentration');
  return LAYERS.map(({ key, title, what, layer, period }) => {
    const firms = all
      .filter(
        (row) =>
          row['layer'] === layer && row['period'] === period && row['entity_type'] === 'firm',
      )
      .sort((a, b) => numberIn(b, 'share_pct') - numberIn(a, 'share_pct'))
      .map(firmRow);
    return { key, title, what, firms };
  });
}

function firmRow(row: Row): LayerRows['firms'][number] {
  const { key, name, colour } = firmOf(textIn(row, 'firm'));
  return { key, name, colour, share: numberIn(row, 'share_pct'), grade: row.grade, row: row.id };
}

import { firmOf } from '../../figure-kit/firms.ts';
import type { Grade } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';

/** A firm upstream, whose share of its market stands in for the chance that a supplier depends on it. */
export interface Upstream {
  readonly key: string;
  readonly name: string;
  /** What it has a share of. */
  readonly of: string;
  /** 0 to 1, to three digits. */
  readonly share: number;
  readonly grade: Grade;
}

const STEPS = {
  'accelerators-2025-nvidia': 'computing sold in AI chips, 2025',
  'foundry-2025-q2-tsmc': 'foundry revenue, Q2 2025',
  'euv-2025-asml': 'EUV machines sold, 2025',
};

/** The three firms the upstream step may be, smallest share first. */
export default function rows(table: Tables): Upstream[] {
  const all = table('stack-concentration');
  return Object.entries(STEPS).map(([id, of]) => {
    const row = all.find((one) => one.id === id);
    if (!row) throw new Error(`stack-concentration: there is no row "${id}"`);
    const { key, name } = firmOf(textIn(row, 'firm'));
    return {
      key,
      name,
      of,
      share: Math.round(numberIn(row, 'share_pct') * 10) / 1000,
      grade: row.grade,
    };
  });
}

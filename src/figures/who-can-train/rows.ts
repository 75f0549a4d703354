import { numberIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import { costedRuns } from './costedRuns.ts';
import type { TrainRows } from './maths.ts';

/** The costed runs on both bases, and what one laboratory spent on research computing in a year. */
export default function rows(table: Tables): TrainRows {
  const research = table('training-costs').find(
    (row) => row['basis'] === 'annual_rd_compute_spend',
  );
  if (!research) throw new Error('training-costs has no row of annual_rd_compute_spend');
  return {
    amortised: costedRuns(table, 'amortised'),
    bought: costedRuns(table, 'bought'),
    research: numberIn(research, 'cost_usd_mid'),
  };
}

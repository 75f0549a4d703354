import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import { partyOf } from './partyOf.ts';
import type { Holding, World } from './world.ts';

/** Owners and labs in the estimates of one date. @throws Error when a total is missing. */
export function worldOf(shares: readonly Row[]): World {
  const of = (metric: string, type: string) =>
    shares.filter((row) => row['metric'] === metric && row['entity_type'] === type);
  const owners = of('h100e_owned_cumulative', 'owner').filter(
    (row) => row['chip_designer'] === 'all',
  );
  return {
    owned: owners.map(holdingOf),
    used: of('h100e_used', 'lab').map(holdingOf),
    bought: totalOf(of('h100e_owned_cumulative', 'total')),
    deployed: totalOf(of('h100e_deployed', 'total')),
  };
}

function holdingOf(row: Row): Holding {
  return {
    ...partyOf(textIn(row, 'entity')),
    low: maybeNumberIn(row, 'value_low'),
    mid: numberIn(row, 'value_mid'),
    high: maybeNumberIn(row, 'value_high'),
    grade: row.grade,
  };
}

function totalOf([row]: readonly Row[]): number {
  if (!row) throw new Error('compute-share: a total of the date is missing');
  return numberIn(row, 'value_mid');
}

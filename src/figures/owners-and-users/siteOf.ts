import { grouped } from '../../evidence/grouped.ts';
import type { Row } from '../../evidence/row.ts';
import { maybeNumberIn, numberIn, textIn } from '../../figure-kit/tables.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import type { Certainty, Site } from './maths.ts';
import { partyOf } from './partyOf.ts';

/** One campus, with its label and its row of the table. */
export function siteOf(row: Row, labs: ReadonlySet<string>): Site {
  const owner = typeof row['owner'] === 'string' ? partyOf(row['owner']) : null;
  const users = typeof row['users'] === 'string' ? row['users'].split('; ').map(partyOf) : [];
  const sure =
    typeof row['users_certainty'] === 'string' ? (row['users_certainty'] as Certainty) : null;
  const [name, size, mw] = [
    textIn(row, 'name'),
    numberIn(row, 'h100_equivalents'),
    maybeNumberIn(row, 'power_mw'),
  ];
  const used = listed(users.map((user) => user.name));
  const parts = users.length > 1 ? ', parts unknown' : '';
  const use = users.length
    ? `used by ${used} (${sure ?? 'certainty not given'}${parts})`
    : 'user not named';
  const power = mw === null ? '' : `, ${whole(mw)} MW`;
  return {
    key: `${users[0]?.key ?? owner?.key ?? 'none'}/${row.id}`,
    owner,
    users,
    labs: users.length > 0 && users.every(({ key }) => labs.has(key)),
    sure,
    size,
    label: `${name}: owner ${owner?.name ?? 'not named'}, ${use}, ${whole(size)} H100-equivalents${power}, grade ${row.grade}`,
    cells: [name, owner?.name ?? null, used || null, sure, Math.round(size), mw, row.grade],
  };
}

function whole(value: number): string {
  return grouped(Math.round(value));
}

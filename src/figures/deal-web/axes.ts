import type { Party } from './parties.ts';

/** Firms on both axes, so that a loop is mirrored in the diagonal. */
const BOTH = [
  ...(['openai', 'anthropic', 'xai', 'microsoft', 'amazon', 'google'] as const),
  ...(['nvidia', 'amd', 'broadcom'] as const),
] as const;

/** Rows of the matrix: who pays. */
export const PAYERS: readonly Party[] = [...BOTH, 'meta', 'others'];

/** Columns of the matrix: who receives. */
export const RECEIVERS: readonly Party[] = [
  ...BOTH,
  ...(['coreweave', 'oracle', 'nebius', 'others'] as const),
];

/** The row a payer stands in. */
export function rowOf(party: Party): Party {
  return PAYERS.includes(party) ? party : 'others';
}

/** The column a receiver stands in. */
export function columnOf(party: Party): Party {
  return RECEIVERS.includes(party) ? party : 'others';
}

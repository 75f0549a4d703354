/** Everybody the matrix names, in the order of both axes; who is not named stands under `others`. */
export const PARTIES = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  xai: 'xAI, SpaceX',
  microsoft: 'Microsoft',
  amazon: 'Amazon',
  google: 'Google',
  nvidia: 'Nvidia',
  meta: 'Meta',
  coreweave: 'CoreWeave',
  oracle: 'Oracle',
  nebius: 'Nebius',
  amd: 'AMD',
  broadcom: 'Broadcom',
  cerebras: 'Cerebras',
  others: 'Others',
} as const;

export type Party = keyof typeof PARTIES;

/** Rows of the matrix. The first seven stand on both axes, so that a loop is mirrored in the diagonal. */
export const PAYERS: readonly Party[] = [
  ...(['openai', 'anthropic', 'xai', 'microsoft', 'amazon', 'google', 'nvidia'] as const),
  ...(['meta', 'others'] as const),
];

/** Columns of the matrix. */
export const RECEIVERS: readonly Party[] = [
  ...(['openai', 'anthropic', 'xai', 'microsoft', 'amazon', 'google', 'nvidia'] as const),
  ...(['coreweave', 'oracle', 'nebius', 'amd', 'broadcom', 'cerebras', 'others'] as const),
];

/** Parties without a colour of their own are drawn in that of everyone else. */
const GREY: ReadonlySet<Party> = new Set<Party>(['nebius', 'cerebras', 'others']);

/** Class of a party's colour. */
export function colourOf(party: Party): string {
  return GREY.has(party) ? 'f-other' : `f-${party}`;
}

/** The firms the picture names. */
export const FIRMS = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  xai: 'xAI',
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
  softbank: 'SoftBank',
} as const;

/** Everybody: who is not named stands under `others`. */
export const PARTIES = { ...FIRMS, others: 'Others' } as const;

export type Party = keyof typeof PARTIES;

/** Class of a party's colour; those without their own are drawn as everyone else. */
export function colourOf(party: Party): string {
  return ['nebius', 'softbank', 'others'].includes(party) ? 'f-other' : `f-${party}`;
}

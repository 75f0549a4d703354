/** The seven laboratories, in the order of their columns. */
export const labs = {
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  xai: 'xAI',
  google: 'Google',
  meta: 'Meta',
  mistral: 'Mistral',
  deepseek: 'DeepSeek',
} as const;

export type Lab = keyof typeof labs;

/** The labs by key, in their order. */
export const LABS = Object.keys(labs) as Lab[];

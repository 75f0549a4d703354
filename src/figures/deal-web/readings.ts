import type { Party } from './parties.ts';

/*
 * What a row says in words that its columns cannot, kept by row, each as the row's own `included` or
 * `note` has it; and names that are too long for a label.
 */

/** Rows that name several parties on one side: who pays whom how much, where the row says. */
export const SPLIT: Readonly<
  Record<
    string,
    readonly { readonly from: Party; readonly to: Party; readonly usd: number | null }[]
  >
> = {
  '2025-11-18-nvidia-microsoft-anthropic': [
    { from: 'nvidia', to: 'anthropic', usd: 10 },
    { from: 'microsoft', to: 'anthropic', usd: 5 },
  ],
  '2026-04-06-anthropic-google-broadcom': [
    { from: 'anthropic', to: 'google', usd: null },
    { from: 'anthropic', to: 'broadcom', usd: 125.2 },
  ],
};

/** Rows whose sum lies inside that of another: drawn only while the other is not. */
export const WITHIN: Readonly<Record<string, string>> = {
  '2025-09-17-microsoft-nscale-aker': '2025-10-15-microsoft-nscale',
  '2025-09-23-stargate-sites': '2025-01-21-stargate',
  '2026-01-14-openai-cerebras': '2026-04-16-openai-cerebras',
};

/** Rows never drawn as a payment, and why. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  '2026-02-02-spacex-xai': 'a merger: the two stand as one firm',
  '2026-03-31-investors-openai': 'a round that contains the Amazon, Nvidia and SoftBank rows',
  '2026-08-17-nvidia-sb-energy': 'a guarantee, not a payment',
};

/** Rows whose value is our multiplication: drawn without area. */
export const NO_TOTAL: ReadonlySet<string> = new Set([
  '2026-05-06-anthropic-spacex',
  '2026-06-05-google-spacex',
]);

/** What to say of a row in place of its sum. */
export const HINTS: Readonly<Record<string, string>> = {
  '2025-09-22-nvidia-openai':
    'letter of intent for up to $100 billion, never finalised; $30 billion of shares came instead',
  '2026-05-06-anthropic-spacex':
    '$1.25 billion a month to May 2029; either side may leave on 90 days’ notice',
  '2026-06-05-google-spacex': '$920 million a month from October 2026 to June 2029',
  '2026-10-01-broadcom-anthropic': 'loan of up to $42 billion, none of it drawn when reported',
};

/** Names too long for a label. */
export const SHORT: Readonly<Record<string, string>> = {
  'at least two private data-centre operators': 'two landlords',
  'bank syndicate (BNP Paribas, Bpifrance, HSBC, MUFG and others)': 'banks',
  'Nscale and Aker (joint venture)': 'Nscale',
  'own US data centres with Fluidstack': 'Fluidstack',
  'special-purpose vehicle (Nvidia, Apollo, Diameter, Valor)': 'chip vehicle',
  'US Department of Defense': 'US Defense',
};

import type { Leg } from './maths.ts';

/*
 * What a row says in words that its columns cannot: kept here by row, each as the row's own
 * `included` or `note` has it.
 */

/** Rows that name several parties and say, or leave open, how much each pays. */
export const SPLIT: Readonly<Record<string, readonly Leg[]>> = {
  '2025-11-18-nvidia-microsoft-anthropic': [
    { from: 'nvidia', to: 'anthropic', usd: 10 },
    { from: 'microsoft', to: 'anthropic', usd: 5 },
  ],
  '2026-04-06-anthropic-google-broadcom': [
    { from: 'anthropic', to: 'google', usd: null },
    { from: 'anthropic', to: 'broadcom', usd: null },
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
};

/** Rows whose value the parties did not state as a total: drawn without area. */
export const NO_TOTAL: Readonly<Record<string, string>> = {
  '2026-05-06-anthropic-spacex':
    '$1.25 billion a month to May 2029; either side may leave on 90 days’ notice after three months',
};

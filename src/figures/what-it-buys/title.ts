import { percent } from '../../figure-kit/words/percent.ts';
import type { Given } from './given.ts';
import { OPENING } from './maths.ts';
import type { Outcome, Settings } from './maths.ts';
import { amount, dollars, runNames, years } from './words.ts';

/** The finding of a setting: GPUs and power, and the training runs where what decides them was moved. */
export function titleOf({ sum }: Given, now: Outcome, state: Settings): string {
  const { p, u, MFU, R, Y } = state;
  const price = `At ${dollars(p)} a GPU-hour`;
  const gpus = `$${sum.value} billion pays for about ${amount('gpus', now.gpus)} GPUs running for ${years(Y)}`;
  if (u === OPENING.u && MFU === OPENING.MFU && R === OPENING.R)
    return `${price}, ${gpus}, and about ${amount('mw', now.mw, 2)} megawatts`;
  return `${price}, ${percent(u)} in use and ${percent(MFU)} efficient, ${gpus}: ${amount('runs', now.runs)} training runs of ${runNames[R]}’s estimated size`;
}

import { number } from '../../figure-kit/parameters/number.ts';
import type { NumberParameter } from '../../figure-kit/parameters/number.ts';
import { ENDS, OPENING } from './maths.ts';
import { names } from './words.ts';

/** A dial of one setting over its range; the price has a wider one than the prices seen. */
export function dial(key: 'p' | Exclude<keyof typeof ENDS, 'R'>): NumberParameter {
  const [from, to] = key === 'p' ? [1.5, 8] : ENDS[key];
  return number({
    label: names[key],
    from,
    to,
    step: 0.05,
    default: OPENING[key],
    prefix: key === 'p' ? '$' : undefined,
    percent: key === 'MFU' || key === 'u',
  });
}

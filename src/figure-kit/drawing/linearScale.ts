import { scaleOf } from './scale.ts';
import type { Ends, Scale } from './scale.ts';

/** A scale from the ends of a domain to the ends of a range in px: equal differences are equally far. */
export function linearScale(domain: Ends, range: Ends): Scale {
  const same = (value: number) => value;
  return scaleOf(same, same, domain, range);
}

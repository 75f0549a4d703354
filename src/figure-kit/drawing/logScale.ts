import { scaleOf } from './scale.ts';
import type { Ends, Scale } from './scale.ts';

/** A scale from the ends of a domain, both above 0, to the ends of a range in px: equal multiples are equally far. */
export function logScale(domain: Ends, range: Ends): Scale {
  return scaleOf(Math.log, Math.exp, domain, range);
}

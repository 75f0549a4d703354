import type { Place } from '../../evidence/place.ts';
import type { Problem } from '../../evidence/problem.ts';

/** What is wrong and how to mend it; `at` where it is not where the whole part begins. */
export interface Fault extends Pick<Problem, 'rule' | 'message' | 'fix' | 'mend'> {
  readonly at?: Place | undefined;
}

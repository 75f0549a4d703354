import type { Kind } from './kind.ts';
import { claim } from './kinds/claim.ts';
import { dataset } from './kinds/dataset.ts';
import { essay } from './kinds/essay.ts';
import { event } from './kinds/event.ts';
import { figure } from './kinds/figure.ts';
import { term } from './kinds/term.ts';

/** Everything that `npm run new` can begin, by the word for it. */
export const kinds: Readonly<Record<string, Kind>> = { essay, dataset, figure, term, claim, event };

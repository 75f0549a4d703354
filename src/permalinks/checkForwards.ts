import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { suggest } from '../evidence/suggest.ts';
import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';
import type { Lock } from './lock.ts';
import { FORWARDS } from './readForwards.ts';

/** Checks forwards among themselves: each is of something published, and leads there in one step. */
export function checkForwards(forwards: readonly Forward[], lock: Lock): Problem[] {
  const next = new Map(forwards.map(({ from, to }) => [from, to]));
  const published = Object.entries(lock).flatMap(([path, anchors]) =>
    Object.keys(anchors).map((id) => `${path}${id && `#${id}`}`),
  );
  return forwards.flatMap((forward) => {
    const { from, to } = forward;
    const { path, id } = addressOf(from);
    const fault = (rule: string, message: string, fix: string) =>
      problemAt(FORWARDS, forward, { rule, message, fix });
    if (!lock[path]?.[id]) {
      const fix = suggest(from, published, 'take the line out: nobody links it');
      return [fault('forward-unpublished', `${from} was never published`, fix)];
    }
    if (to === undefined) return [];
    const end = endOf(from, next);
    if (end === undefined) {
      return [fault('forward-loop', `${from} leads back to itself`, 'say where it leads at last')];
    }
    if (end === to) return [];
    return [fault('forward-chain', `${from} leads to ${to}, which leads on`, `write ${end}`)];
  });
}

/** Where a forward leads in the end; undefined when it comes back to where it has been. */
function endOf(from: string, next: ReadonlyMap<string, string | undefined>): string | undefined {
  const been = new Set([from]);
  let here = next.get(from) ?? from;
  for (;;) {
    if (been.has(here)) return undefined;
    been.add(here);
    const step = stepFrom(here, next);
    if (step === undefined) return here;
    here = step;
  }
}

/** One step from an address: its own forward, or that of its page, which keeps query and fragment. */
function stepFrom(
  address: string,
  next: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const own = next.get(address);
  if (own !== undefined) return own;
  const { path, query, id } = addressOf(address);
  const page = id || query ? next.get(path) : undefined;
  if (page === undefined) return undefined;
  const { path: to, query: set, id: part } = addressOf(page);
  const fragment = id || part;
  return `${to}${query || set}${fragment && `#${fragment}`}`;
}

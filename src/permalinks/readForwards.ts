import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../evidence/contentDir.ts';
import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { readYaml } from '../evidence/readYaml.ts';
import type { Forward } from './forward.ts';

export const FORWARDS = 'content/forwards.yaml';

/** An address from the root of the site; a page ends in a slash, a file in its ending. */
const ADDRESS = /^\/(?:[^\s?#]*(?:\/|\.\w+))?(?:\?[^\s#]+)?(?:#\S+)?$/u;

export interface ReadForwards {
  readonly forwards: readonly Forward[];
  readonly problems: readonly Problem[];
}

/** Reads `forwards.yaml` of a content folder: an address, and where it leads now or what became of it. */
export function readForwards(content: string): ReadForwards {
  const path = join(content, 'forwards.yaml');
  if (!existsSync(path)) return { forwards: [], problems: [] };
  const { value, problems, placeOf } = readYaml(readFileSync(path, 'utf8'), FORWARDS);
  const found: Problem[] = [...problems];
  const forwards = Object.entries(value ?? {}).flatMap(([from, entry]): Forward[] => {
    const place = placeOf([from]);
    const { to, gone, wrong } = partsOf(from, entry);
    if (!wrong) return [{ from, to, gone, ...place }];
    const fix = 'write "/old/#id: /new/#id", or "/old/: { gone: what became of it }"';
    found.push(problemAt(FORWARDS, place, { rule: 'forward-shape', message: wrong, fix }));
    return [];
  });
  return { forwards, problems: found };
}

type Parts = Pick<Forward, 'to' | 'gone'> & { readonly wrong?: string };

function partsOf(from: string, entry: unknown): Parts {
  const { to, gone, ...more } = (
    typeof entry === 'object' && entry ? entry : { to: entry }
  ) as Record<string, unknown>;
  const [extra] = Object.keys(more);
  if (!ADDRESS.test(from) || from.includes('?')) return { wrong: `"${from}" is no address` };
  if (extra !== undefined) return { wrong: `${from} has "${extra}", which says nothing here` };
  if (gone !== undefined && (typeof gone !== 'string' || !gone.trim())) {
    return { wrong: `${from} does not say what became of it` };
  }
  if (to !== undefined && (typeof to !== 'string' || !ADDRESS.test(to))) {
    return { wrong: `${from} leads to ${JSON.stringify(to)}, which is no address of this site` };
  }
  if (to === undefined && gone === undefined) return { wrong: `${from} leads nowhere` };
  return { to, gone };
}

let read: readonly Forward[] | undefined;

/** The forwards of this site, read once. */
export function theForwards(): readonly Forward[] {
  return (read ??= readForwards(contentDir).forwards);
}

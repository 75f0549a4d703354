import type { EssaySource } from './essaySource.ts';
import { namesIn } from './namesIn.ts';
import { theEssays } from './theEssays.ts';

/** Another essay that rests on the same tables. */
export interface Related {
  readonly slug: string;
  /** The tables both take numbers from, by name. */
  readonly shared: readonly string[];
}

/** The tables an essay takes its numbers from. */
function tablesOf(essay: EssaySource): string[] {
  const tables = namesIn(essay, 'Value').map((address) => address.split('/')[0] ?? '');
  return [...new Set(tables)].filter((name) => name !== 'computed');
}

/** The essays that share most tables with one, the most first; at most `count`. */
export function relatedEssays(essay: EssaySource, count = 3): Related[] {
  const own = new Set(tablesOf(essay));
  return [...theEssays().values()]
    .filter(({ slug }) => slug !== essay.slug)
    .map((other) => ({ slug: other.slug, shared: tablesOf(other).filter((name) => own.has(name)) }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || (a.slug < b.slug ? -1 : 1))
    .slice(0, count);
}

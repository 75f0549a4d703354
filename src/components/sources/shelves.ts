import { citedIn } from '../../essays/citedIn.ts';
import { authorsOf } from '../../evidence/authorsOf.ts';
import type { Reference } from '../../evidence/reference.ts';
import { sourceUses } from '../../evidence/sourceUses.ts';
import { theEvidence } from '../../evidence/theEvidence.ts';
import { byLetter } from './byLetter.ts';

/** Sources that stand on one page: those of a letter, or those that nothing on the site rests on. */
export interface Shelf {
  /** The last part of its address: `a`, `0-9`, `further-reading`. */
  readonly slug: string;
  readonly name: string;
  readonly sources: readonly Reference[];
}

let all: readonly Shelf[] | undefined;
let slugs: ReadonlyMap<string, string> | undefined;

/** Every source once, by letter, and last what is there to read on; worked out once. */
export function shelves(): readonly Shelf[] {
  return (all ??= sorted());
}

/** Where a source stands with all that rests on it: `/sources/k/#kaplan2020scaling`. @throws Error when there is no such source. */
export function sourcePath(id: string): string {
  slugs ??= new Map(
    shelves().flatMap(({ slug, sources }) => sources.map((source) => [source.id, slug] as const)),
  );
  const slug = slugs.get(id);
  if (slug === undefined) throw new Error(`there is no source "${id}"`);
  return `/sources/${slug}/#${id}`;
}

function sorted(): Shelf[] {
  const evidence = theEvidence();
  const uses = sourceUses(evidence);
  const sources = [...evidence.references.values()];
  const isUsed = ({ id }: Reference) => uses.has(id) || citedIn(id).length > 0;
  const letters = (some: Reference[]) => byLetter(some, (one) => `${authorsOf(one)} ${one.id}`);
  const further = letters(sources.filter((source) => !isUsed(source)));
  return [
    ...letters(sources.filter(isUsed)).map(({ letter, id, items }) => ({
      ...{ slug: id.replace('letter-', ''), name: letter, sources: items },
    })),
    {
      ...{ slug: 'further-reading', name: 'Further reading' },
      sources: further.flatMap(({ items }) => items),
    },
  ];
}

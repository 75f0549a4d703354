import { globSync } from 'node:fs';
import { join } from 'node:path';
import { cwd } from 'node:process';
import type { Evidence } from '../evidence/evidence.ts';
import type { Lock } from '../permalinks/lock.ts';
import type { EssaySource } from './essaySource.ts';

/** Pages by path, with the ids that can be linked in each; `any` where only the built page knows them. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** What an essay's page has besides its sections. */
const AROUND = ['main', 'sources', 'cite', 'corrections', 'unknown', 'changes'];

/** Every page a text may link, as far as it is known before the site is built. */
export function addressesOf(
  essays: readonly EssaySource[],
  evidence: Evidence,
  figures: ReadonlySet<string>,
  lock: Lock,
): Addresses {
  const pages = new Map<string, Set<string> | 'any'>();
  for (const path of Object.keys(lock)) pages.set(path, 'any');
  for (const path of staticPages()) pages.set(path, 'any');
  for (const name of evidence.datasets.keys()) pages.set(`/data/${name}/`, 'any');
  for (const name of figures) pages.set(`/figures/${name}/`, 'any');
  for (const name of evidence.broken) pages.set(`/data/${name}/`, 'any');
  for (const essay of essays) {
    const path = `/essays/${essay.slug}/`;
    pages.set(`${path}teach/`, 'any');
    pages.set(path, new Set([...AROUND, ...idsOf(essay), ...Object.keys(lock[path] ?? {})]));
  }
  return pages;
}

function idsOf({ headings, uses }: EssaySource): string[] {
  const parts = uses.map(({ component, attributes }) =>
    attributes.get(component === 'Figure' ? 'of' : 'id'),
  );
  const cited = uses.flatMap(({ component, attributes }) =>
    component === 'Cite' ? (attributes.get('of')?.value.split(';') ?? []) : [],
  );
  return [
    ...headings.flatMap(({ id }) => id ?? []),
    ...parts.flatMap((part) => part?.value ?? []),
    ...cited.map((key) => `ref-${key.trim()}`),
  ];
}

/** Pages that have a file of their own in `src/pages`. */
function staticPages(): string[] {
  return globSync('**/*.astro', { cwd: join(cwd(), 'src/pages') })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('['))
    .map((file) => `/${file.replace(/(?:index)?\.astro$/u, '')}/`.replaceAll(/\/+/gu, '/'));
}

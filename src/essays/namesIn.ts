import type { EssaySource } from './essaySource.ts';

/** What an essay names through one attribute of one component: each once, in order of first use. */
export function namesIn(essay: EssaySource, component: string, attribute = 'of'): string[] {
  const names = essay.uses
    .filter((use) => use.component === component)
    .flatMap(({ attributes }) => attributes.get(attribute)?.value.split(';') ?? [])
    .map((name) => name.trim());
  return [...new Set(names)];
}

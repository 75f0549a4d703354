import type { KeptPage } from '../../permalinks/keptPage.ts';
import type { Content } from '../content.ts';
import { essayPages } from './essayPages.ts';
import { listPages } from './listPages.ts';
import { tablePages } from './tablePages.ts';

/** The pages of a content folder whose ids are known before they are built. Of what cannot be read nothing is said. */
export function keptPages({ essays, evidence, notes }: Content): KeptPage[] {
  const taught = new Set(notes.map(({ slug }) => slug));
  return [
    ...[...essays.values()].flatMap((essay) => essayPages(essay, taught.has(essay.slug))),
    ...[...evidence.datasets.values()]
      .filter(({ name }) => !evidence.broken.has(name))
      .flatMap(tablePages),
    ...listPages(evidence),
  ];
}

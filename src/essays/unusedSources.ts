import type { Evidence } from '../evidence/evidence.ts';
import type { Problem } from '../evidence/problem.ts';
import { sourceUses } from '../evidence/sourceUses.ts';
import type { EssaySource } from './essaySource.ts';
import { namesIn } from './namesIn.ts';

/** Sources that no row, term, claim or essay uses and that are not marked as further reading. */
export function unusedSources(evidence: Evidence, essays: readonly EssaySource[]): Problem[] {
  const used = new Set([
    ...sourceUses(evidence).keys(),
    ...essays.flatMap((essay) => namesIn(essay, 'Cite')),
  ]);
  return [...evidence.references.values()]
    .filter(({ id, custom }) => !used.has(id) && !custom?.furtherReading)
    .map(({ id }) => ({
      file: 'content/references.json',
      ...evidence.placeOfReference(id, ['id']),
      rule: 'unused-source',
      message: `nothing rests on "${id}"`,
      fix: 'cite it, take it out, or mark it with "custom": { "furtherReading": true }',
    }));
}

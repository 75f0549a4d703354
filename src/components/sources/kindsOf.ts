import { citedIn } from '../../essays/citedIn.ts';
import type { SourceUse } from '../../evidence/sourceUses.ts';

/** What rests on a source, in the words by which the list is narrowed. */
export function kindsOf(id: string, use: SourceUse | undefined): string[] {
  return [
    citedIn(id).length ? 'essays' : '',
    use?.rows.size ? 'data' : '',
    use?.claims.length ? 'claims' : '',
    use?.terms.length ? 'terms' : '',
  ].filter(Boolean);
}

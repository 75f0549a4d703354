import type { Evidence } from '../../evidence/evidence.ts';
import type { KeptPage } from '../../permalinks/keptPage.ts';

/** The pages of one list each: terms, claims, sources. */
export function listPages(evidence: Evidence): KeptPage[] {
  const { terms, ledger, references, broken } = evidence;
  const place = { line: 1, col: 1 };
  const glossary: KeptPage = {
    ...{ path: '/glossary/', title: 'Glossary', file: 'content/glossary.yaml', place },
    parts: [
      ...[...terms.values()].map(({ id, term }) => ({
        ...{ id, title: term, ...evidence.placeOfTerm(id, ['id']) },
      })),
      { id: 'terms', title: 'Terms', ...place },
    ],
    locksParts: true,
  };
  const claims: KeptPage = {
    ...{ path: '/claims/', title: 'Claims', file: 'content/claims.yaml', place },
    parts: [...ledger.claims.values()].map(({ id, claim }) => ({
      ...{ id, title: claim, ...evidence.placeOfClaim(id, ['id']) },
    })),
    locksParts: true,
  };
  const sources: KeptPage = {
    ...{ path: '/sources/', title: 'Sources', file: 'content/references.json', place },
    parts: [...references.values()].map(({ id, title }) => ({
      ...{ id, title, ...evidence.placeOfReference(id, ['id']) },
    })),
    locksParts: false,
  };
  return [
    ...(broken.has('glossary') ? [] : [glossary]),
    claims,
    ...(broken.has('references') ? [] : [sources]),
  ];
}

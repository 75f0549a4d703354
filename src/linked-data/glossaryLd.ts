import type { DefinedTermSet, WithContext } from 'schema-dts';
import { plainText } from '../evidence/boundText/plainText.ts';
import type { Term } from '../evidence/term.ts';
import { fullAddress } from '../layouts/fullAddress.ts';

/** The glossary for search engines. */
export function glossaryLd(terms: Iterable<Term>): WithContext<DefinedTermSet> {
  const url = fullAddress('/glossary/');
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: 'Glossary of Computing Power',
    hasDefinedTerm: [...terms].map(({ id, term, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      name: term,
      description: plainText(definition),
    })),
  };
}

import type { ScholarlyArticle, WithContext } from 'schema-dts';
import { usesOf } from '../components/data/usesOf.ts';
import type { EssaySource } from '../essays/essaySource.ts';
import type { FrontMatter } from '../essays/frontMatter.ts';
import { namesIn } from '../essays/namesIn.ts';
import { readingMinutes } from '../essays/readingMinutes.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { fullAddress } from '../layouts/fullAddress.ts';
import { authorLd, publisher } from './organisation.ts';

/** An essay for search engines and catalogues of teaching material: its parts, its data, what it teaches. */
export function essayLd(essay: EssaySource, data: FrontMatter): WithContext<ScholarlyArticle> {
  const url = fullAddress(`/essays/${essay.slug}/`);
  const { terms, datasets } = theEvidence();
  const taught = [...new Set(namesIn(essay, 'Term'))].flatMap((id) => terms.get(id) ?? []);
  const based = [...datasets.values()].filter(({ name }) =>
    usesOf(name).essays.includes(essay.slug),
  );
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': url,
    url,
    headline: data.title,
    abstract: data.summary,
    author: data.authors.map(authorLd),
    publisher: publisher(),
    datePublished: day(data.published),
    dateModified: day(data.updated),
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    accessMode: ['textual', 'visual'],
    accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual'] }],
    learningResourceType: 'reading',
    educationalLevel: 'higher education',
    educationalUse: ['reading', 'discussion', 'assignment'],
    audience: { '@type': 'EducationalAudience', educationalRole: ['student', 'teacher'] },
    timeRequired: `PT${readingMinutes(essay)}M`,
    teaches: taught.map(({ id, term }) => ({
      '@type': 'DefinedTerm',
      '@id': fullAddress(`/glossary/#${id}`),
      name: term,
      inDefinedTermSet: fullAddress('/glossary/'),
    })),
    hasPart: essay.headings.flatMap(({ id, text }) =>
      id === undefined
        ? []
        : [
            {
              '@type': 'WebPageElement' as const,
              '@id': `${url}#${id}`,
              url: `${url}#${id}`,
              name: text,
            },
          ],
    ),
    isBasedOn: based.map(({ name, package: about }) => ({
      '@type': 'Dataset',
      '@id': fullAddress(`/data/${name}/`),
      name: about.title,
      url: fullAddress(`/data/${name}/`),
    })),
  };
}

import type { ImageObject, WithContext } from 'schema-dts';
import type { Citable } from '../citing/citable.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { fullAddress } from '../layouts/fullAddress.ts';
import { authorLd, publisher } from './organisation.ts';

/**
 * A figure, or one state of it, for search engines.
 *
 * @param address Of its page, from the root.
 * @param sentence What it shows, in words.
 */
export function figureLd(
  name: string,
  address: string,
  { title, authors, date }: Citable,
  { sentence, datasets }: { sentence: string; datasets: readonly string[] },
): WithContext<ImageObject> {
  const url = fullAddress(address);
  return {
    '@context': 'https://schema.org',
    '@type': 'ImageObject',
    '@id': url,
    url,
    name: title,
    description: sentence,
    author: authors.map(authorLd),
    publisher: publisher(),
    dateModified: date,
    inLanguage: 'en-GB',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    accessMode: ['textual', 'visual', 'chartOnVisual'],
    accessModeSufficient: [{ '@type': 'ItemList', itemListElement: ['textual'] }],
    learningResourceType: 'data visualisation',
    contentUrl: fullAddress(`/figures/${name}/${name}.svg`),
    encodingFormat: 'image/svg+xml',
    isBasedOn: datasets.flatMap((dataset) => {
      const about = theEvidence().datasets.get(dataset)?.package;
      const at = fullAddress(`/data/${dataset}/`);
      return about ? [{ '@type': 'Dataset' as const, '@id': at, name: about.title, url: at }] : [];
    }),
  };
}

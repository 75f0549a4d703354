import type { ClaimReview, Graph } from 'schema-dts';
import { plainText } from '../evidence/boundText/plainText.ts';
import type { Claim } from '../evidence/claim.ts';
import { fullAddress } from '../layouts/fullAddress.ts';
import { publisher } from './organisation.ts';

/** Verdicts that lie on a line from false to true; the others are words alone, and get no number. */
const RATED: Readonly<Record<string, number>> = { supported: 5, partly: 3, overstated: 2 };

/** The claims for search engines: schema.org/ClaimReview, one for each. */
export function claimsLd(claims: Iterable<Claim>): Graph {
  return { '@context': 'https://schema.org', '@graph': [...claims].map(reviewOf) };
}

function reviewOf({ id, claim, by, verdict, reasoning, asOf }: Claim): ClaimReview {
  const url = fullAddress(`/claims/#${id}`);
  const rating = RATED[verdict];
  return {
    '@type': 'ClaimReview',
    '@id': url,
    url,
    author: publisher(),
    datePublished: asOf,
    claimReviewed: plainText(claim),
    reviewBody: plainText(reasoning),
    itemReviewed: {
      '@type': 'Claim',
      text: plainText(claim),
      appearance: {
        '@type': 'CreativeWork',
        description: by.who,
        ...(by.link && { url: by.link }),
      },
    },
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict,
      ...(rating && { ratingValue: rating, bestRating: 5, worstRating: 1 }),
    },
  };
}

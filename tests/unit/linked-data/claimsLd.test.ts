import { describe, expect, it, vi } from 'vitest';
import { theEvidence } from '../../../src/evidence/theEvidence.ts';
import type { Claim } from '../../../src/evidence/claim.ts';
import { claimsLd } from '../../../src/linked-data/claimsLd.ts';

vi.stubEnv('SITE', 'https://example.org');

const claim: Claim = {
  id: 'c99',
  claim: 'It costs [$38 billion](value:compute-deals/2025-11-03-openai-aws/value_usd_billion).',
  by: { who: 'Amazon', link: 'https://www.aboutamazon.com/' },
  verdict: 'partly',
  reasoning: 'Because.',
  counter: 'Yet.',
  evidence: [],
  sources: [],
  grade: 'high',
  asOf: '2026-06',
};

describe('claims for search engines', () => {
  it('are reviews, with the words as readers see them and a number where the verdict lies on a line', () => {
    const { '@graph': graph } = claimsLd([claim, { ...claim, verdict: 'disputed' }]);
    expect(graph).toMatchObject([
      {
        '@type': 'ClaimReview',
        claimReviewed: 'It costs $38 billion.',
        reviewRating: { alternateName: 'partly', ratingValue: 3, bestRating: 5, worstRating: 1 },
      },
      { reviewRating: { alternateName: 'disputed' } },
    ]);
    expect(JSON.stringify(graph[1])).not.toContain('ratingValue');
  });

  it('leave none of the site out', () => {
    const { claims } = theEvidence().ledger;
    expect(claimsLd(claims.values())['@graph']).toHaveLength(claims.size);
  });
});

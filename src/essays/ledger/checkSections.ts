import type { Claim } from '../../evidence/claim.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Problem } from '../../evidence/problem.ts';
import { problemAt } from '../../evidence/problemAt.ts';
import { suggest } from '../../evidence/suggest.ts';
import type { EssaySource } from '../essaySource.ts';
import { speaksOf } from './speaksOf.ts';

type Fault = readonly [part: 'essay' | 'section', fault: Pick<Problem, 'message' | 'fix'>];

/** Every claim that is argued in an essay names the section, and the section speaks of it. */
export function checkSections(
  { ledger, placeOfClaim }: Evidence,
  essays: ReadonlyMap<string, EssaySource>,
  slugs: ReadonlySet<string>,
): Problem[] {
  return [...ledger.claims.values()].flatMap((claim) => {
    const fault = faultOf(claim, essays, slugs);
    if (!fault) return [];
    const [part, words] = fault;
    const place = placeOfClaim(claim.id, [claim[part] === undefined ? 'essay' : part]);
    return [problemAt('content/claims.yaml', place, { rule: 'claim-section', ...words })];
  });
}

function faultOf(
  claim: Claim,
  essays: ReadonlyMap<string, EssaySource>,
  slugs: ReadonlySet<string>,
): Fault | undefined {
  const { id, essay: slug, section } = claim;
  if (slug === undefined) return undefined;
  if (!slugs.has(slug)) {
    const fix = suggest(slug, slugs, 'name the essay by its folder');
    return ['essay', { message: `there is no essay "${slug}"`, fix }];
  }
  const essay = essays.get(slug);
  if (!essay) return undefined;
  const known = essay.headings.flatMap((heading) => heading.id ?? []);
  if (section === undefined) {
    const fix = `add "section:" with one of ${known.join(', ')}`;
    return [
      'section',
      { message: `${id} does not say in which section of ${slug} it is argued`, fix },
    ];
  }
  const heading = essay.headings.find((one) => one.id === section);
  if (!heading) {
    const speaking = sectionsFor(essay, claim);
    const fix = suggest(
      section,
      known,
      `name one of ${(speaking.length ? speaking : known).join(', ')}`,
    );
    return ['section', { message: `${slug} has no section "${section}"`, fix }];
  }
  if (speaksOf(essay, heading, claim)) return undefined;
  const speaking = sectionsFor(essay, claim);
  const fix = speaking.length
    ? `name one that does: ${speaking.join(', ')}`
    : `link /claims/#${id} there, or cite one of its sources`;
  return [
    'section',
    { message: `the section "${section}" of ${slug} does not speak of ${id}`, fix },
  ];
}

function sectionsFor(essay: EssaySource, claim: Claim): string[] {
  return essay.headings.flatMap((heading) =>
    heading.id && speaksOf(essay, heading, claim) ? [heading.id] : [],
  );
}

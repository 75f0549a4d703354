import { theEssays } from '../../essays/theEssays.ts';
import type { Claim } from '../../evidence/claim.ts';
import { sectionAt } from './sectionAt.ts';
import type { EssayPlace } from './sectionAt.ts';

/**
 * Where a claim is argued: the essay its entry names, and there the section it names, or the one that
 * mentions the claim, or the one that shows its figure. Undefined while the essay is not there.
 */
export function argumentOf({
  id,
  essay: slug = '',
  section,
  figure,
}: Claim): { readonly slug: string; readonly section: EssayPlace | undefined } | undefined {
  const essay = theEssays().get(slug);
  if (!essay) return undefined;
  const named = essay.headings.find((heading) => heading.id && heading.id === section);
  const use = (component: string, of: string | undefined) =>
    essay.uses.find((one) => one.component === component && one.attributes.get('of')?.value === of);
  const at = named ?? use('Claim', id) ?? use('Figure', figure);
  return { slug, section: at && sectionAt(essay, at.line) };
}

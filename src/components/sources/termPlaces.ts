import { theEssays } from '../../essays/theEssays.ts';
import { sectionAt } from '../claims/sectionAt.ts';
import type { EssayPlace } from '../claims/sectionAt.ts';

/** Where each essay that uses a term does so first. */
export function termPlaces(term: string): EssayPlace[] {
  return [...theEssays().values()].flatMap((essay) => {
    const use = essay.uses.find(
      ({ component, attributes }) => component === 'Term' && attributes.get('of')?.value === term,
    );
    return use ? (sectionAt(essay, use.line) ?? { slug: essay.slug, id: '', text: '' }) : [];
  });
}

import type { EssaySource } from '../../essays/essaySource.ts';
import { theEssays } from '../../essays/theEssays.ts';
import { sectionAt } from '../claims/sectionAt.ts';
import type { EssayPlace } from '../claims/sectionAt.ts';

/** Where each essay that uses a term does so first, in reading order. */
export function termPlaces(term: string): EssayPlace[] {
  const order = ({ data }: EssaySource) => Number((data.value as { order?: number }).order);
  const essays = [...theEssays().values()].sort((a, b) => order(a) - order(b));
  return essays.flatMap((essay) => {
    const use = essay.uses.find(
      ({ component, attributes }) => component === 'Term' && attributes.get('of')?.value === term,
    );
    return use ? (sectionAt(essay, use.line) ?? { slug: essay.slug, id: '', text: '' }) : [];
  });
}

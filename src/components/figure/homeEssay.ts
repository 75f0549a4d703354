import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import { namesIn } from '../../essays/namesIn.ts';
import { theEssays } from '../../essays/theEssays.ts';

/** The essay a figure belongs to, whose part colours its page: the first, in reading order, that shows it. */
export async function homeEssay(figure: string): Promise<CollectionEntry<'essays'> | undefined> {
  const essays = (await getCollection('essays')).sort((a, b) => a.data.order - b.data.order);
  return essays.find(({ id }) => {
    const essay = theEssays().get(id);
    return essay && namesIn(essay, 'Figure').includes(figure);
  });
}

import type { EssaySource } from './essaySource.ts';
import { theEssays } from './theEssays.ts';

/** The essay a component stands in, told by the page's parameters. */
export function essayHere({ params }: { params: Record<string, string | undefined> }): EssaySource {
  const essay = theEssays().get(params['slug'] ?? '');
  if (!essay) throw new Error('this component belongs into an essay');
  return essay;
}

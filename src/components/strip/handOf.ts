import type { FrontMatter } from '../../essays/frontMatter.ts';

/** How a page of reference says that no hand is at its head. */
const NO_HAND = '–';

/** Whose hand on the switch an essay is about; undefined for one that is about none. */
export function handOf({ hand }: Pick<FrontMatter, 'hand'>): string | undefined {
  return hand === NO_HAND ? undefined : hand;
}

import type { FrontMatter } from '../../essays/frontMatter.ts';

/** Hands of essays whose front matter does not name one yet. */
const HANDS: Readonly<Record<string, string>> = {
  'outside-the-walls': 'the giver’s',
};

/** How a page of reference says that no hand is at its head. */
const NO_HAND = '–';

/** Whose hand on the switch an essay is about; undefined for one that is about none. */
export function handOf(slug: string, { hand }: Pick<FrontMatter, 'hand'>): string | undefined {
  return hand === NO_HAND ? undefined : (hand ?? HANDS[slug]);
}

import { boundValue } from '../evidence/boundValue.ts';
import { NoSuchCell } from '../evidence/cell.ts';
import type { Place } from '../evidence/place.ts';
import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import type { EssaySource, Use } from './essaySource.ts';
import { frontMatter } from './frontMatter.ts';
import type { Known } from './known.ts';
import { givenAway, guessOf } from './spoilers.ts';

/**
 * Refuses a title, a line of the summary or a heading that gives the answer of a guess away to who has
 * not yet guessed: all that stands before it, and what follows as far as the next figure. The titles of
 * figures are held back by their frame.
 */
export function checkSpoilers(essay: EssaySource, known: Known): Problem[] {
  return essay.uses.flatMap((use) => {
    const guess = guessOf(use, (address) => valueAt(address, known));
    if (!guess) return [];
    return textsBefore(use, essay).flatMap(({ text, place }) => {
      const number = givenAway(text, guess);
      // A number below ten stands for many things; only one of more digits tells.
      return number === undefined || !/\d.*\d/u.test(number)
        ? []
        : [
            problemAt(essay.file, place, {
              rule: 'spoiler',
              message: `"${text}" gives away ${number}, the answer of the guess "${guess.id}"`,
              fix: 'ask instead, or say it after the figure that follows the guess',
            }),
          ];
    });
  });
}

/** What a reader meets before a guess, or within sight of it. */
function textsBefore(
  { line }: Use,
  { data, headings, uses }: EssaySource,
): { text: string; place: Place }[] {
  const { data: said } = frontMatter.safeParse(data.value);
  const next = uses.find((one) => one.component === 'Figure' && one.line > line);
  const reach = next?.line ?? line;
  return [
    ...(said ? [{ text: said.title, place: data.placeOf(['title']) }] : []),
    ...(said?.brief ?? []).map((text, i) => ({ text, place: data.placeOf(['brief', i]) })),
    ...headings.filter((one) => one.line < reach).map(({ text, ...place }) => ({ text, place })),
  ];
}

function valueAt(address: string, { datasets, values }: Known): number | string {
  try {
    return boundValue(datasets, address, values).value;
  } catch (error) {
    if (error instanceof NoSuchCell) return '';
    throw error;
  }
}

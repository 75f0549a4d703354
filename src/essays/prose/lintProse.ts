import type { Root } from 'mdast';
import type { Problem } from '../../evidence/problem.ts';
import { sentencesIn } from './sentencesIn.ts';

const LONGEST = 40;

/** Words that give filler away, and what to do about them. */
const HYPE =
  /\b(landscape|unprecedented|staggering|game-changing|tectonic|paradigm|delve|underscores?|pivotal|crucial|robust|seamless|testament|unlock|at its core|in essence|moreover|furthermore|it is worth noting|only time will tell|revolutionary|cutting-edge|world-class)\b/iu;

/** American spellings where the site writes British ones. */
const AMERICAN =
  /\b(colors?|centers?|favor(?:s|ed)?|labor|behaviors?|analyz\w+|organiz\w+|recogniz\w+|realiz\w+|catalogs?|defense|offense|fulfill|modeling|traveled|canceled|labeled)\b/u;

/** What a copy-editor would strike: sentences over 40 words, filler words, American spellings outside quotations. */
export function lintProse(tree: Root, file: string): Problem[] {
  return sentencesIn(tree).flatMap(({ text, line, col }) => {
    const at = { file, line, col };
    const words = text.split(/\s+/u).filter((word) => /\w/u.test(word)).length;
    const own = text.replaceAll(/“[^”]*”/gu, '');
    const found: Problem[] = [];
    const start = `${text.split(' ').slice(0, 6).join(' ')} …`;
    if (words > LONGEST)
      found.push({
        ...at,
        rule: 'long-sentence',
        message: `"${start}" has ${words} words`,
        fix: 'break it in two',
      });
    const hype = HYPE.exec(own)?.[0];
    if (hype)
      found.push({
        ...at,
        rule: 'filler',
        message: `"${hype}" in "${start}"`,
        fix: 'say what is meant, or strike it',
      });
    const american = AMERICAN.exec(own)?.[0];
    if (american)
      found.push({
        ...at,
        rule: 'spelling',
        message: `"${american}" in "${start}"`,
        fix: 'spell it the British way, unless it is a name',
      });
    return found;
  });
}

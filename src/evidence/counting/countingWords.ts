const NUMBER =
  '(?:[2-9]|[1-9]\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|dozens?)';
const ALL = '(?:every|all|none|no|only|not one|never an?|half|most|fewest)';
const RANK =
  '(?:first|last|earliest|latest|newest|oldest|largest|smallest|biggest|longest|shortest|highest|lowest|cheapest|dearest|only|record)';

/** Words that begin another thought: "only where the proposal says so" counts no proposals. */
const JOINING =
  'where|when|if|that|which|who|whose|by|as|and|or|but|to|at|for|with|after|before|in|on|from';

/**
 * The first words of a text that count, rank or rule out the things a noun names: "eight models", "none of the deals",
 * "the largest campus". At most three words stand between. `nouns` are singular.
 */
export function countingWords(text: string, nouns: readonly string[]): string | undefined {
  if (!nouns.length) return undefined;
  const noun = nouns.map((one) => one.replace(/y$/u, '(?:y|ie)')).join('|');
  const many = String.raw`(?:${noun})(?:e?s)?\b(?!’)`;
  const between = String.raw`(?:(?!(?:${JOINING})\s)[\p{L}’-]+\s+){0,3}`;
  const pattern = new RegExp(
    String.raw`(?<![-–.,\d$€£])\b(?:${NUMBER}|${ALL})\s+${between}${many}|\bthe\s+${RANK}\s+${between}${many}`,
    'iu',
  );
  return pattern.exec(text)?.[0];
}

const SMALL =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count in letters, up to nineteen and in whole tens; other counts in digits. `none` stands for 0 where no noun follows. */
export function inWords(count: number, none = 'no'): string {
  if (count === 0) return none;
  return SMALL[count] ?? (count % 10 ? undefined : TENS[count / 10]) ?? String(count);
}

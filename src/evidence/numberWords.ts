const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number from 0 to 999 in British words: `forty-one`, `three hundred and five`; undefined for any other. */
export function numberWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999) return undefined;
  if (value < 20) return ONES[value];
  if (value < 100) {
    const ten = TENS[Math.floor(value / 10) - 2] ?? '';
    return value % 10 ? `${ten}-${ONES[value % 10] ?? ''}` : ten;
  }
  const hundreds = `${ONES[Math.floor(value / 100)] ?? ''} hundred`;
  return value % 100 ? `${hundreds} and ${numberWords(value % 100) ?? ''}` : hundreds;
}

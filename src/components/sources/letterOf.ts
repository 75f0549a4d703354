const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/** The letter a name is listed under, É under E and Ø under O; what begins otherwise stands under "0–9". */
export function letterOf(name: string): string {
  const first = /[^\p{P}\s]/u.exec(name)?.[0] ?? '';
  return LETTERS.find((letter) => compare(letter, first) === 0) ?? '0–9';
}

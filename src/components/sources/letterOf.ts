/** The letter a name is listed under; everything that begins otherwise stands under "0–9". */
export function letterOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/[\p{M}\p{P}\s]/gu, '');
  const first = plain.charAt(0).toUpperCase();
  return /[A-Z]/u.test(first) ? first : '0–9';
}

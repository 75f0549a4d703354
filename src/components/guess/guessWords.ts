/** What stands before and after a guess of a unit: `$` and ` billion`, nothing and `%`. */
export function guessWords(unit: string): { readonly before: string; readonly after: string } {
  if (unit.startsWith('USD')) return { before: '$', after: unit.slice(3) };
  return { before: '', after: unit === 'percent' ? '%' : ` ${unit}` };
}

/**
 * Where a bound number leads, from the root of the site: `dataset/row/column` to its row, a computed value to the
 * essay or the claims for which it is worked out.
 */
export function addressOf(value: string): string {
  const [first = '', second = ''] = value.split('/');
  if (first !== 'computed') return `/data/${first}/#${second}`;
  return second === 'claims' ? '/claims/' : `/essays/${second}/`;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const GROUPS = /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/u;
const SPACED = /^-?\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?:[.,]\d*)?$/u;
const COMMA = /^-?\d*,\d+$/u;
const POWER = /^(?:(.+?)\s*[×x*]\s*)?10(?:\^(\d+)|([⁰¹²³⁴⁵⁶⁷⁸⁹]+))$/u;
const PLAIN = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/**
 * A number as people of any country type it: `1,000,000`, `1 000`, `7,5` and `7.5`, `−3`, `3.75 × 10²⁴`, `2e9`.
 *
 * @returns undefined for no number, and for one that can be read in two ways: `7.5.5`, `1.000,5`.
 */
export function typedNumber(text: string): number | undefined {
  const typed = text.trim().replace(/^[−–]/u, '-');
  const [power, times = '1', plainly, raised = ''] = POWER.exec(typed) ?? [];
  if (power) {
    const by = typedNumber(times);
    const exponent =
      plainly ?? raised.replaceAll(/./gu, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
    return by === undefined ? undefined : Number(`${by}e${exponent}`);
  }
  const plain = pointed(typed);
  return PLAIN.test(plain) ? Number(plain) : undefined;
}

/** Without marks between thousands, and with a point before its fractions. */
function pointed(typed: string): string {
  if (GROUPS.test(typed)) return typed.replaceAll(',', '');
  if (SPACED.test(typed)) return typed.replaceAll(/\s/gu, '').replace(',', '.');
  return COMMA.test(typed) ? typed.replace(',', '.') : typed;
}

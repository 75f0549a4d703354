import type { CellMap } from './mapping.ts';

/** Text of ours that a text of theirs becomes. A text that is no number is left for the schema to refuse. */
export function mapCell(theirs: string, map: CellMap): string {
  const text = theirs.replace(/\s+/gu, ' ').trim();
  const cut = map.without === undefined ? undefined : new RegExp(map.without, 'u');
  const word = (one: string) =>
    one === '' ? '' : (map.words?.[one] ?? (cut ? one.replace(cut, '') : one));
  if (map.list !== undefined) {
    const all = text.split(map.list).slice(0, map.first ? 1 : undefined);
    const parts = all.map((part) => word(part.trim()));
    const once = [...new Set(parts)].filter((part) => part !== '');
    if (once.length > 1) return map.several ?? once.join('; ');
    return once[0] ?? map.blank ?? '';
  }
  if (text === '') return map.blank ?? '';
  for (const [pattern, say] of Object.entries(map.matching ?? {})) {
    if (new RegExp(pattern, 'u').test(text)) return say;
  }
  if (map.filled !== undefined) return map.filled;
  if (map.address) return /https?:\/\/\S+/u.exec(text)?.[0].replace(/[,;.]+$/u, '') ?? '';
  if (map.digits === undefined && map.times === undefined) return word(text);
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return numberText(Number((number * (map.times ?? 1)).toPrecision(map.digits ?? 12)));
}

/** A number as our tables spell it: with an exponent from ten million million on, and no sign or noughts in it. */
function numberText(value: number): string {
  if (value === 0 || Math.abs(value) < 1e13) return String(value);
  return value.toExponential().replace('e+', 'e');
}

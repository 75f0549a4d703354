import { parseBoundText } from '../evidence/boundText/parseBoundText.ts';
import { boundValue } from '../evidence/boundValue.ts';
import { formatValue } from '../evidence/formatValue.ts';
import type { ValueFormat } from '../evidence/formatValue.ts';
import { theEvidence } from '../evidence/theEvidence.ts';

/** A value as prose prints it; blank where a cell has none. */
export function printedValue(of: string, options: ValueFormat = {}): string {
  try {
    const { value, unit } = boundValue(theEvidence().datasets, of);
    return typeof value === 'number' ? formatValue(value, unit, options) : value;
  } catch (error) {
    return `(nothing: ${(error as Error).message})`;
  }
}

/** The bound numbers of a text, each by the words that print it now and what they are bound to. */
export function printedIn(text: string): (readonly [where: string, printed: string])[] {
  return parseBoundText(text).flatMap((piece) =>
    piece.kind === 'value'
      ? [[`“${piece.text}”  ${piece.to}`, printedValue(piece.to)] as const]
      : [],
  );
}

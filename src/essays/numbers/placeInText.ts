import type { Text } from 'mdast';
import type { Place } from '../../evidence/place.ts';

/** A line break in a text is a space to the reader. */
export const joined = (text: string): string => text.replaceAll(/[\r\n]/gu, ' ');

/** Where a character of a text node stands in its file. */
export function placeInText({ value, position }: Text, offset: number): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const before = value.slice(0, offset).split('\n');
  return {
    line: line + before.length - 1,
    col: (before.length > 1 ? 1 : column) + (before.at(-1)?.length ?? 0),
  };
}

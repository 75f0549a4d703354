import type { Note } from './note.ts';
import type { Square } from './squaredPaper.ts';
import { textWidth } from './textWidth.ts';

/** A square on squared paper that has a name. */
export interface NamedSquare extends Square {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Percent of the market. */
  readonly share: number;
  readonly grade: string;
  /** Its ink is gone, and its name is quiet. */
  readonly removed?: boolean;
}

/** The name in a square and, where there is room, its share to some digits; nothing where it does not fit with 9 px to spare. */
export function nameInside(square: NamedSquare, digits: number): Note[] {
  const { key, name, colour, share, grade, removed, x, y, side } = square;
  if (side < 24 || textWidth(name, 12.5, true) + 9 > side) return [];
  const voice = removed ? 't12 quiet' : grade === 'low' ? 't12 strong' : `in f-${colour}`;
  const at = { x: x + 6, y: y + 17, text: name, class: voice, key };
  const percent = `${shareText(share, digits)}%`;
  return side < 36
    ? [at]
    : [at, { ...at, y: y + 32, text: percent, class: `${voice} num`, key: `${key}%` }];
}

/** A share of a market as a picture has it: under one percent is "<1". */
export function shareText(share: number, digits: number): string {
  return share < 1 ? '<1' : String(Number(share.toFixed(digits)));
}

import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';

/** A square on squared paper that has a name: its top left corner and side in px. */
export interface NamedSquare {
  readonly key: string;
  readonly name: string;
  readonly colour: string;
  /** Percent of the market. */
  readonly share: number;
  readonly grade: string;
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The name in a square and, where there is room, its share; nothing where it does not fit with 9 px to spare. */
export function nameInside({ key, name, colour, share, grade, x, y, side }: NamedSquare): Note[] {
  if (side < 24 || textWidth(name, 12.5, true) + 9 > side) return [];
  const voice = grade === 'low' ? 't12 strong' : `in f-${colour}`;
  const at = { x: x + 6, y: y + 17, text: name, class: voice, key };
  if (side < 38) return [at];
  return [
    at,
    { ...at, y: y + 32, text: `${short(share, 1)}%`, class: `${voice} num`, key: `${key}%` },
  ];
}

/** The names that did not fit, in the order of the squares, as lines of a width in px; shares to some digits. */
export function namesUnder(squares: readonly NamedSquare[], width: number, digits = 1): string[] {
  const counts = new Map<string, number>();
  for (const square of squares.filter((one) => nameInside(one).length === 0)) {
    const words = `${square.name} ${short(square.share, digits)}`.replaceAll(' ', '\u00a0');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const list = [...counts].map(([words, n]) => (n > 1 ? `${n}\u00a0×\u00a0${words}` : words));
  const lines = list.length ? wrap(list.join(' · '), width - 8, 11.5) : [];
  return lines.map((line) => line.replaceAll(/^· | ·$/gu, ''));
}

function short(share: number, digits: number): string {
  return share < 1 ? '<1' : String(Number(share.toFixed(digits)));
}

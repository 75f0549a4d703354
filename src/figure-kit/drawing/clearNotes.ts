import type { Note } from './note.ts';
import { textWidth } from './textWidth.ts';

/** Type sizes of the text classes, in px. */
const SIZES: Readonly<Record<string, number>> = {
  t11: 11.5,
  t12: 12.5,
  t13: 13.5,
  t14: 14.5,
  t15: 15,
};

/** Px kept free beside a text. */
const AIR = 3;

/**
 * Keeps the remarks there is room for: one whose lines would touch a note that is already there, or stick
 * out of `width`, is left out whole. Earlier remarks go before later ones.
 */
export function clearNotes(
  remarks: readonly (readonly Note[])[],
  taken: readonly Note[],
  width: number,
): Note[] {
  const boxes = taken.map(boxOf);
  return remarks.flatMap((lines) => {
    const own = lines.map(boxOf);
    const free = own.every(
      (box) =>
        box.left >= -AIR &&
        box.right <= width + AIR &&
        box.top >= 0 &&
        !boxes.some((other) => touch(box, other)),
    );
    if (!free) return [];
    boxes.push(...own);
    return lines;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ x, y, text, class: voice = '', anchor = 'start' }: Note): Box {
  const size = SIZES[voice.split(' ').find((one) => Object.hasOwn(SIZES, one)) ?? ''] ?? 12;
  const width = textWidth(text, size, voice.includes('strong'));
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left: left - AIR, right: left + width + AIR, top: y - size, bottom: y + size * 0.25 };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

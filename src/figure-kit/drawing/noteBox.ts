import type { Box } from './box.ts';
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
export const AIR = 3;

/** The room a note takes, by the size and weight of its class. */
export function noteBox({ x, y, text, class: voice = '', anchor = 'start' }: Note): Box {
  const size = SIZES[voice.split(' ').find((one) => Object.hasOwn(SIZES, one)) ?? ''] ?? 12;
  const width = textWidth(text, size, voice.includes('strong'));
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left: left - AIR, right: left + width + AIR, top: y - size, bottom: y + size * 0.25 };
}

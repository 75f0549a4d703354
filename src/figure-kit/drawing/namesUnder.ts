import { nameInside, shareText } from './nameInside.ts';
import type { NamedSquare } from './nameInside.ts';
import { wrap } from './wrap.ts';

/** The names that did not fit into their squares, in their order, as lines of a width in px; shares to some digits. */
export function namesUnder(
  squares: readonly NamedSquare[],
  width: number,
  digits: number,
): string[] {
  const counts = new Map<string, number>();
  for (const square of squares.filter((one) => nameInside(one, digits).length === 0)) {
    const words = `${square.name} ${shareText(square.share, digits)}`.replaceAll(' ', '\u00a0');
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const list = [...counts].map(([words, n]) => (n > 1 ? `${n}\u00a0×\u00a0${words}` : words));
  return wrap(list.join(' · '), width, 11.5).map((line) => line.replaceAll(/^· | ·$/gu, ''));
}

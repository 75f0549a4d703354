import { points } from '../../figure-kit/words/points.ts';
import { equalFirms } from './maths.ts';
import type { ShownLayer } from './maths.ts';

/** The figure under a box: its index, or that nobody is left. */
export function figureOf({ index }: ShownLayer): string {
  return index === null ? 'none left' : points(index, 10);
}

/** The line under the figure: what the index is like, or what was lost. */
export function remainsOf({ index, lost, before }: ShownLayer): string {
  if (lost > 0) return `${Math.round(lost)} of 100 gone (${points(before, 10)})`;
  const firms = equalFirms(index);
  return firms === null || firms < 1.05 ? 'one firm' : `as if ${firms.toFixed(1)} equal firms`;
}

/** What a reader hears when a firm is taken out, layer by layer. */
export function lossesOf(layers: readonly ShownLayer[], firm: string): string {
  const hit = layers.filter(({ lost }) => lost > 0);
  const parts = hit.map(({ title, lost, index }) => {
    const rest = index === null ? 'nobody is left' : `the rest would measure ${points(index, 10)}`;
    return `${title} lose${/s$|owned$/u.test(title) ? '' : 's'} ${Math.round(lost)} of 100; ${rest}`;
  });
  return `Without ${firm}: ${parts.join('. ')}. The other layers are untouched.`;
}

/** What a reader hears with everybody in place. */
export function indicesOf(layers: readonly ShownLayer[]): string {
  const list = layers.map(({ title, before }) => `${title} ${points(before, 10)}`).join(', ');
  return `Herfindahl index by layer, upstream first: ${list}. A full box, 10,000, is one firm.`;
}

import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Use } from './maths.ts';

/** Radius of a hand in px. */
const R = 7;

/** How each use is drawn: filled where it stopped ChatGPT, half filled by accident, an outline where it did not. */
const SIGNS: Readonly<Record<Use, readonly { readonly d: string; readonly class: string }[]>> = {
  yes: [{ d: marker('circle', R), class: 'hand full' }],
  accident: [
    { d: marker('circle', R), class: 'hand' },
    { d: `M0 ${-R}a${R} ${R} 0 0 0 0 ${2 * R}z`, class: 'hand full' },
  ],
  'on others': [{ d: marker('circle', R), class: 'hand' }],
  'capability only': [{ d: marker('circle', R), class: 'hand dashed' }],
  'none found': [{ d: `M${-R} 0H${R}`, class: 'hand' }],
  'takes a fee': [{ d: marker('diamond', R - 1), class: 'hand' }],
};

/** The hand of a step at a place. */
export function handIn(
  { key, used, lit = true }: { readonly key: string; readonly used: Use; readonly lit?: boolean },
  x: number,
  y: number,
): Path[] {
  return SIGNS[used].map(({ d, class: voice }, i) => ({
    key: `${key}/hand/${i}`,
    x,
    y,
    d,
    class: lit ? voice : `${voice} dim`,
  }));
}

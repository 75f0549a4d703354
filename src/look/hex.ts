import { clampChroma, formatHex } from 'culori';

/** The nearest sRGB colour of an OKLCH one: chroma is given up before lightness or hue. */
export function hex([l, c, h]: readonly [number, number, number]): string {
  return formatHex(clampChroma({ mode: 'oklch', l, c, h }, 'oklch', 'rgb'));
}

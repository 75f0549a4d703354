/** Outlines of letters by face (`sans-600`) and letter: SVG path data in thousandths of an em, y downwards. */
export type GlyphTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A letter's outline at a place and size. */
export function placedGlyph(path: string, x: number, y: number, size: number): string {
  const scale = size / 1000;
  let isX = false;
  return path.replaceAll(/[MLQCZ]|-?[\d.]+/gu, (part) => {
    if (/[A-Z]/u.test(part)) {
      isX = true;
      return part;
    }
    const value = Number(part) * scale + (isX ? x : y);
    isX = !isX;
    return String(Math.round(value * 100) / 100);
  });
}

/** The face of a computed style: serif in one weight, sans in two. */
export function faceOf(family: string, weight: string): string {
  if (/^[^,]*(Literata|Raised)/u.test(family)) return 'serif-400';
  return Number(weight) >= 550 ? 'sans-600' : 'sans-400';
}

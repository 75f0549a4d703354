const known = new Map<string, { colour: string; opacity: number }>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * A computed colour as every program reads it: `#rrggbb` and an opacity. Pictures are coloured in `oklch()`,
 * which Inkscape, librsvg and slide programs take for black. What is no colour stays as it is.
 */
export function plainColour(value: string): { colour: string; opacity: number } {
  if (!/^[a-z-]+\(/u.test(value)) return { colour: value, opacity: 1 };
  const before = known.get(value);
  if (before) return before;
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
    '2d',
    { willReadFrequently: true },
  );
  if (!context) return { colour: value, opacity: 1 };
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
  const plain = { colour: `#${hex}`, opacity: Math.round((alpha / 255) * 100) / 100 };
  known.set(value, plain);
  return plain;
}

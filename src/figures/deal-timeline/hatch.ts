/** Path of a frame with slanted lines along its longer side, for a stretch that holds only in part. */
export function hatch(x: number, y: number, width: number, height: number): string {
  const side = Math.min(width, height);
  let d = `M${x} ${y}h${width}v${height}h${-width}z`;
  for (let at = 0; at + side <= Math.max(width, height) + 0.1; at += 6) {
    const [left, top] = width > height ? [x + at, y] : [x, y + at];
    d += `M${Math.round(left)} ${Math.round(top + side)}l${side} ${-side}`;
  }
  return d;
}

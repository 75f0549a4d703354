/** Path data of diagonal strokes over a square, for a mark that stands for several: x, y, side and gap in px. */
export function hatch(x: number, y: number, side: number, gap = 4): string {
  let d = '';
  for (let offset = gap; offset < 2 * side; offset += gap) {
    const from = Math.max(0, offset - side);
    const to = Math.min(side, offset);
    d += `M${x + from} ${y + to}L${x + to} ${y + from}`;
  }
  return d;
}

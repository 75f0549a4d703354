/** Path data of a rectangle that stands on `base`, its left edge at `x`; all in px. */
export function block(x: number, base: number, width: number, height = width): string {
  return `M${x} ${base}v${-height}h${width}v${height}z`;
}

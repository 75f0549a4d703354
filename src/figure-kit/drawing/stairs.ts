/** A corner of a line that goes in steps, in px. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Path data of a line in steps: level from each corner to the next, and to `end` after the last. */
export function stairs(corners: readonly Corner[], end: number | '' = ''): string {
  const steps = corners.map(({ x, y }, i) => (i ? `H${x}V${y}` : `M${x} ${y}`));
  return steps.join('') + (end === '' ? '' : `H${end}`);
}

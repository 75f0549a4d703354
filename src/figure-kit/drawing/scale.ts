/** Px of a value, and the value at a px. */
export interface Scale {
  (value: number): number;
  invert(px: number): number;
}

export type Ends = readonly [from: number, to: number];

/**
 * A scale on which equal steps of `measure` are equal steps in px; `value` takes a measure back to what
 * was measured. Values beyond the ends of the domain lie beyond the ends of the range.
 */
export function scaleOf(
  measure: (value: number) => number,
  value: (measure: number) => number,
  [first, last]: Ends,
  range: Ends,
): Scale {
  const domain = [measure(first), measure(last)] as const;
  return Object.assign((one: number) => along(range, part(domain, measure(one))), {
    invert: (px: number) => value(along(domain, part(range, px))),
  });
}

/** What part of the way from one end to the other something is; halfway where the ends are one. */
function part([from, to]: Ends, at: number): number {
  return from === to ? 0.5 : (at - from) / (to - from);
}

function along([from, to]: Ends, way: number): number {
  return from * (1 - way) + to * way;
}

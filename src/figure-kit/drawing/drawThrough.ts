/** A line that is being drawn by hand over fixed moments. */
export interface HandDrawing {
  /** The value drawn for each moment; 0 is not drawn yet. */
  readonly drawn: readonly number[];
  /** The moments, in any unit, in order. */
  readonly times: readonly number[];
  /** Where the line begins: given, not drawn. */
  readonly start: { readonly at: number; readonly value: number };
  /** The hand: which moment it is at, and the value there. */
  readonly slot: number;
  readonly value: number;
  /** What can be drawn: whole numbers from 1 to this. */
  readonly most: number;
}

/** Draws one moment of a line, and straight to it those that the hand passed over. */
export function drawThrough({ drawn, times, start, slot, value, most }: HandDrawing): number[] {
  const whole = (one: number) => Math.min(most, Math.max(1, Math.round(one)));
  const next = times.map((_, i) => drawn[i] ?? 0);
  next[slot] = whole(value);
  const before = next.findLastIndex((one, i) => i < slot && one > 0);
  const from = { at: times[before] ?? start.at, value: next[before] ?? start.value };
  const slope = (value - from.value) / ((times[slot] ?? start.at) - from.at);
  for (let i = before + 1; i < slot; i++) {
    next[i] = whole(from.value + slope * ((times[i] ?? from.at) - from.at));
  }
  return next;
}

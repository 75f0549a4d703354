import type { Run } from './maths.ts';

/** Where a line must be drawn on a day to have exactly five developers over it. */
export interface Gap {
  /** The largest run of the sixth developer, or the lowest line allowed, in FLOP: the line may lie on it. */
  readonly from: number;
  /** The largest run of the fifth: the line must lie under it. */
  readonly under: number;
}

/**
 * The gap between the fifth and the sixth developer by largest run published so far.
 *
 * @param runs In order of publication.
 * @param lowest Lowest line allowed, in FLOP.
 * @returns Null when fewer than six developers have published, or no allowed line lies in the gap.
 */
export function gapForFive(runs: readonly Run[], day: number, lowest: number): Gap | null {
  const largest = new Map<string, number>();
  for (const run of runs) {
    if (run.day <= day) largest.set(run.by, Math.max(run.flop, largest.get(run.by) ?? 0));
  }
  const [under = 0, sixth] = [...largest.values()].sort((a, b) => b - a).slice(4);
  if (!sixth || under <= lowest) return null;
  return { from: Math.max(sixth, lowest), under };
}

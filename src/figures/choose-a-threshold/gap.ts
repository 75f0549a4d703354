import type { Run } from './maths.ts';

/** Where a line must be drawn on a day to have exactly five developers over it. */
export interface Gap {
  /** The largest run of the sixth developer, or the lowest line allowed, in FLOP: the line may lie on it. */
  readonly from: number;
  /** The largest run of the fifth: the line must lie under it. */
  readonly under: number;
  /** Days until a run of a sixth developer is as large as the fifth's was; null: not in this table. */
  readonly days: number | null;
  /** The run that ends it. */
  readonly ended: Run | null;
}

/**
 * The gap between the fifth and the sixth developer by largest run published so far, and how long
 * the best fixed line through it, just under the fifth, would have held.
 *
 * @param runs In order of publication.
 * @param lowest Lowest line allowed, in FLOP.
 * @returns Null when fewer than six developers have published, or no allowed line lies in the gap.
 */
export function gapForFive(runs: readonly Run[], day: number, lowest: number): Gap | null {
  const largest = new Map<string, number>();
  for (const run of runs) {
    if (run.day > day) break;
    largest.set(run.by, Math.max(run.flop, largest.get(run.by) ?? 0));
  }
  const ranked = [...largest].sort(([, a], [, b]) => b - a);
  const [fifth, sixth] = [ranked[4], ranked[5]];
  if (!fifth || !sixth || fifth[1] <= lowest) return null;
  const five = new Set(ranked.slice(0, 5).map(([by]) => by));
  const [from, under] = [Math.max(sixth[1], lowest), fifth[1]];
  const ended = runs.find((run) => run.day > day && run.flop >= under && !five.has(run.by)) ?? null;
  return { from, under, days: ended && ended.day - day, ended };
}

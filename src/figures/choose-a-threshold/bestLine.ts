import { longest, spellsAt, staysOver, stepsOf } from './maths.ts';
import type { Run, Spell } from './maths.ts';

/** A spell at exactly five, and the fixed lines that had it: from `least` up to, not including, `under`. */
export interface BestSpell extends Spell {
  readonly least: number;
  readonly under: number;
}

/**
 * The longest any fixed line has had exactly `count` developers over it. The lines tried are all that
 * differ: one at the size of each run, and the lowest allowed.
 *
 * @param runs In order of publication.
 * @param from First day on which a spell may begin.
 * @param end Last day of the table.
 * @param lowest Lowest line allowed, in FLOP.
 */
export function bestLine(
  count: number,
  runs: readonly Run[],
  from: number,
  end: number,
  lowest: number,
): BestSpell | null {
  const sizes = [...new Set(runs.map(({ flop }) => flop))].filter((flop) => flop > lowest);
  const lines = [lowest, ...sizes.sort((a, b) => a - b)];
  const spells = lines.flatMap((flop) => {
    const steps = stepsOf(staysOver(runs, { flop, start: end, raise: 1 }, end), end);
    return spellsAt(count, steps, -Infinity, end)
      .filter((spell) => spell.from >= from)
      .map((spell) => ({ ...spell, flop }));
  });
  const best = longest(spells);
  if (!best) return null;
  const same = spells.filter(({ from, to }) => from === best.from && to === best.to);
  const highest = Math.max(...same.map(({ flop }) => flop));
  return {
    from: best.from,
    to: best.to,
    least: best.flop,
    under: lines[lines.indexOf(highest) + 1] ?? Infinity,
  };
}

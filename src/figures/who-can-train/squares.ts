import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Year } from './maths.ts';
import { voiceOf } from './plot.ts';

const ROW = 27;
const LARGEST = 14;
/** Px left of the squares for the year, and right of them for the count. */
const MARGINS = 44 + 62;

/** A row of squares for each year, one a run, cheapest first, with a stroke where the budget ends. */
export function squares(
  years: readonly Year[],
  picked: number,
  budget: number,
  width: number,
  top: number,
): { squares: Path[]; ends: Path[]; notes: Note[]; bottom: number } {
  const most = Math.max(1, ...years.map(({ runs }) => runs.length));
  const gap = most > 18 ? 1 : 2;
  const side = Math.min(LARGEST, Math.floor(((width - MARGINS) / most - gap) * 10) / 10);
  const at = (i: number) => ({ x: 44 + i * (side + gap) });
  const rows = years.map((year, i) => ({ ...year, y: top + i * ROW }));
  return {
    squares: rows.flatMap(({ runs, y }) =>
      [...runs].reverse().map((run, i) => ({
        key: run.key,
        d: `M0 0h${side}v${LARGEST}h${-side}z`,
        class: `sq ${voiceOf(run, budget)}`,
        x: at(i).x,
        y,
      })),
    ),
    ends: rows
      .filter(({ runs }) => runs.length > 0)
      .map(({ year, covered, y }) => ({
        key: `end/${year}`,
        d: `M${at(covered.length).x - 1} ${y - 4}v${LARGEST + 8}`,
        class: 'stem',
      })),
    notes: rows.flatMap(({ year, runs, covered, y }): Note[] => {
      const voice = year === picked ? 't12 num strong' : 't12 num quiet';
      const count = runs.length ? `${covered.length} of ${runs.length}` : 'none costed';
      return [
        { x: 0, y: y + 12, text: String(year), class: voice },
        { x: width, y: y + 12, text: count, class: voice, anchor: 'end' },
      ];
    }),
    bottom: top + years.length * ROW,
  };
}

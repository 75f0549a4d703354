import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { capital } from '../../figure-kit/words/capital.ts';
import { formOf } from './blocks.ts';
import type { ShownLab } from './maths.ts';
import { states } from './states.ts';
import type { SwitchState } from './states.ts';

const SIDE = 18;
const STEP = 28;

/** What the blocks on a board of several labs mean: only those that stand on it, and the bar. */
export function keyOf(
  columns: readonly ShownLab[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { readonly paths: Path[]; readonly notes: Note[]; readonly end: number } {
  const present = (Object.keys(states) as SwitchState[]).filter((state) =>
    columns.some(({ cells }) => cells.some((cell) => cell.state === state)),
  );
  const across = 2;
  const spot = (i: number) => ({
    x: x + (i % across) * (width / across),
    y: y + Math.floor(i / across) * STEP,
  });
  const paths = present.flatMap((state, i) => {
    const at = spot(i);
    return formOf(`key/${state}`, states[state].form, at.x, at.y, SIDE);
  });
  const notes = present.map((state, i): Note => {
    const at = spot(i);
    return {
      key: `key/${state}`,
      x: at.x + SIDE + 10,
      y: at.y + 14,
      text: capital(states[state].words),
      class: 't12 quiet',
    };
  });
  const bar = spot(present.length + (present.length % across));
  paths.push({ key: 'key/bar', d: `M${bar.x} ${bar.y}h42v${SIDE}h-42z`, class: 'busbar' });
  notes.push({
    key: 'key/bar',
    x: bar.x + 52,
    y: bar.y + 14,
    text: 'A bar: one hand for all it runs through',
    class: 't12 quiet',
  });
  return { paths, notes, end: bar.y + SIDE };
}

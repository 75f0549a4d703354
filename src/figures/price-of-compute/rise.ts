import type { Note } from '../../figure-kit/drawing/note.ts';
import { LINE, paragraph } from '../../figure-kit/drawing/paragraph.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { stairs } from '../../figure-kit/drawing/stairs.ts';
import { dotNames } from './dotNames.ts';
import type { Dot, PanelShown } from './dots.ts';
import type { Panel } from './geometry.ts';

/** Everything the panel draws. */
export function panelPaths(
  shown: PanelShown,
  at: Panel,
): { lines: Path[]; dots: Path[]; words: Note[]; names: Note[] } {
  const { left, right, bottom, x, y, first, ticks } = at;
  const { key, dots, tick } = shown;
  const grid = valueAxis({ key, ticks, y, left, right, label: tick, base: ticks[0] ?? 0 });
  return {
    lines: [...grid.lines, ...climb(shown, at)],
    dots: dots.map((dot) => ({ ...dot, x: x(dot.time), y: y(dot.value) })),
    words: [
      ...heading(shown, at),
      ...grid.notes,
      ...yearAxis({ key: `${key}/year`, from: first, to: 2026, x, y: bottom + 18 }),
    ],
    names: dotNames(shown, at),
  };
}

/** Title, unit, how many times, and what that rests on, one under the other. */
function heading({ title, sub, times, rests }: PanelShown, { left, right, head }: Panel): Note[] {
  const width = Math.min(right - left - 8, 640);
  const under = paragraph(sub, { x: left, y: head + 31, width, class: 't12 faint' });
  const big = head + 55 + under.length * LINE;
  return [
    { x: left, y: head + 14, text: title, class: 't14 strong' },
    ...under,
    { x: left - 1, y: big, text: times, class: 'big hot' },
    ...paragraph(rests, { x: left, y: big + 19, width }),
  ];
}

/** The steps, and beside them the rise between the ends as one stroke. */
function climb({ key, steps, stepClass, ends }: PanelShown, { x, y, right }: Panel): Path[] {
  const at = ({ time, value }: Dot) => ({ x: x(time), y: y(value) });
  const way = { key: `${key}/steps`, d: stairs(steps.map(at)), class: stepClass };
  const [low, high] = ends.map(at);
  if (!low || !high) return [way];
  const edge = Math.round(right) - 3.5;
  const levels = [low, high].map((end) => `M${end.x} ${end.y}H${edge}`).join('');
  return [
    way,
    { key: `${key}/levels`, d: levels, class: 'flow' },
    { key: `${key}/rise`, d: `M${edge} ${low.y}V${high.y}`, class: 'stem' },
  ];
}

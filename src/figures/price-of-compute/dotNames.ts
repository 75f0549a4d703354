import { boxRound } from '../../figure-kit/drawing/boxRound.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { placeLabels } from '../../figure-kit/drawing/placeLabels.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Dot, PanelShown } from './dots.ts';
import type { Panel } from './geometry.ts';

/** Names of the ends of the rise, then of all steps, where there is room. */
export function dotNames(
  shown: PanelShown,
  { left, right, top, bottom, x, y, ticks }: Panel,
): Note[] {
  const { dots, steps, ends } = shown;
  const isEnd = (dot: Dot) => ends.some(({ key }) => key === dot.key);
  const isStep = (dot: Dot) => steps.some(({ key }) => key === dot.key);
  const wanted = [...ends, ...steps.filter((dot) => !isEnd(dot)).reverse()];
  const labels = wanted.map((dot) => ({
    key: dot.key,
    text: dot.name,
    x: x(dot.time),
    y: y(dot.value),
    strong: isEnd(dot),
    side: dot.side,
  }));
  const box = (x0: number, x1: number, y0: number, y1: number) => ({
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: Math.min(y0, y1),
    bottom: Math.max(y0, y1),
  });
  const marks = dots.map((dot) => boxRound(x(dot.time), y(dot.value), isStep(dot) ? 5 : 3));
  const stairs = steps.flatMap((dot, i) => {
    const before = steps[i - 1];
    if (!before) return [];
    const [x0, x1, y0, y1] = [x(before.time), x(dot.time), y(before.value), y(dot.value)];
    return [box(x0, x1, y0, y0), box(x1, x1, y0, y1)];
  });
  const figures = ticks.map((tick) =>
    box(left, left + textWidth(shown.tick(tick), 11.5), y(tick) - 14, y(tick)),
  );
  return placeLabels(labels, [...marks, ...stairs, ...figures], {
    left,
    right: right - 4,
    top: top - 18,
    bottom,
  });
}

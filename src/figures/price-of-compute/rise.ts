import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { valueAxis } from '../../figure-kit/drawing/valueAxis.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { dotNames } from './dotNames.ts';
import type { Dot, PanelShown } from './dots.ts';
import type { Panel } from './geometry.ts';

/** Everything one panel draws. */
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
function heading(
  { key, title, sub, times, rests, chosen }: PanelShown,
  { left, right, head }: Panel,
): Note[] {
  const width = Math.min(right - left - 8, 440);
  const under = wrap(sub, width, 12.5);
  const big = head + 55 + under.length * 17;
  return [
    {
      key: `${key}/title`,
      x: left,
      y: head + 14,
      text: title,
      class: `t14 ${chosen ? 'strong' : 'quiet'}`,
    },
    ...under.map((text, i) => ({
      key: `${key}/sub/${i}`,
      x: left,
      y: head + 31 + i * 17,
      text,
      class: 't12 faint',
    })),
    {
      key: `${key}/times`,
      x: left - 1,
      y: big,
      text: times,
      class: `big ${chosen ? 'hot' : 'quiet'}`,
    },
    ...wrap(rests, width, 12.5).map((text, i) => ({
      key: `${key}/rests/${i}`,
      x: left,
      y: big + 19 + i * 16,
      text,
      class: 't12 quiet',
    })),
  ];
}

/** The steps, and beside them the rise between the ends as one stroke. */
function climb({ key, steps, stepClass, ends }: PanelShown, { x, y, right }: Panel): Path[] {
  const [from, to] = ends;
  const place = ({ time, value }: Dot) =>
    [Math.round(x(time) * 10) / 10, Math.round(y(value) * 10) / 10] as const;
  const stairs = steps
    .map((dot, i) => (i === 0 ? `M${place(dot).join(' ')}` : `H${place(dot)[0]}V${place(dot)[1]}`))
    .join('');
  const edge = Math.round(right) - 3.5;
  return [
    { key: `${key}/steps`, d: stairs, class: stepClass },
    ...(from && to
      ? [
          {
            key: `${key}/levels`,
            d: `M${place(from)[0]} ${place(from)[1]}H${edge}M${place(to)[0]} ${place(to)[1]}H${edge}`,
            class: 'flow',
          },
          { key: `${key}/rise`, d: `M${edge} ${place(from)[1]}V${place(to)[1]}`, class: 'stem' },
        ]
      : []),
  ];
}

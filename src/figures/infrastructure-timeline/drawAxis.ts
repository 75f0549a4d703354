import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { BREAK, WIDER, ticksOf } from './axis.ts';
import type { Axis } from './axis.ts';
import { ERAS } from './eras.ts';

/** Where the lanes begin. */
export const TOP = 52;

/** Years, the eras over them, the rules under the lanes, and the gap between two scales. */
export function drawAxis(
  svg: Canvas,
  { panels, place }: Axis,
  rules: readonly number[],
  foot: number,
  width: number,
): void {
  const [first, second] = panels;
  const [from, to] = [first?.from ?? 0, panels.at(-1)?.to ?? 0];
  const end = (t: number) => place(t - 0.0001);
  const eras = ERAS.map(({ name, from: began }, i) => ({
    name,
    key: String(began),
    from: Math.max(began, from),
    to: Math.min(ERAS[i + 1]?.from ?? to, to),
  })).filter((era) => era.to > era.from);
  const ticks = panels.flatMap((panel) =>
    ticksOf(panel).map(({ t, label }) => ({ key: String(t), text: label, x: place(t) })),
  );
  const across = (y: number, a = 0, b = width) => `M${a} ${y}H${b}`;
  const gap = second ? ([end(second.from), second.left] as const) : ([width, width] as const);

  join(layer(svg, 'grid'), 'path', ticks, {
    d: ({ x }) => `M${x} ${TOP - 8}V${foot}`,
    class: 'grid',
  });
  line(
    svg,
    'lanes',
    'base thin',
    rules.map((y) => across(y, 0, gap[0]) + across(y, gap[1])).join(''),
  );
  line(
    svg,
    'turns',
    'base thin',
    eras
      .slice(1)
      .map((era) => `M${place(era.from)} 20V${foot}`)
      .join(''),
  );
  line(
    svg,
    'eras',
    'base',
    eras.map((era) => across(20.5, place(era.from), end(era.to) - 4)).join(''),
  );
  const tear = (y: number) => `M${gap[0] + BREAK / 2 - 7} ${y}l5 5l-5 5l5 5m4 -15l5 5l-5 5l5 5`;
  line(
    svg,
    'break',
    'tear',
    second ? [TOP - 22, ...rules.map((y) => y - 7.5)].map(tear).join('') : '',
  );
  const widened = `years ${WIDER} times as wide`;
  const room = (from: number, to: number) => end(to) - place(from);
  const last = eras.at(-1);
  const says = second && last && room(last.from, last.to) > wide(last.name) + wide(widened);
  write(layer(svg, 'years'), [
    ...eras
      .filter((era) => room(era.from, era.to) >= wide(era.name))
      .map(({ key, name, from: t }) => ({
        key: `era-${key}`,
        x: place(t),
        y: 13,
        text: name,
        class: 't13 strong',
      })),
    ...ticks.map(({ key, x, text }) => ({ key, x, y: TOP - 15, text, class: 't11 faint' })),
    ...(says
      ? [
          {
            key: 'wider',
            x: width,
            y: 13,
            text: widened,
            class: 't12 faint',
            anchor: 'end' as const,
          },
        ]
      : []),
  ]);
}

function wide(text: string): number {
  return textWidth(text, 13.5, true);
}

function line(svg: Canvas, name: string, look: string, d: string): void {
  join(layer(svg, name), 'path', d ? [d] : [], { d, class: look });
}

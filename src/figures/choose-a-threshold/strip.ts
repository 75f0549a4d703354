import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { monthName } from './calendar.ts';
import { FIRST_DAY } from './frame.ts';
import type { Frame } from './frame.ts';
import { countOn } from './maths.ts';
import { TARGET } from './show.ts';
import type { Picture } from './show.ts';

/** Ends the count's scale may have: the least that leaves room for the last figure. */
const SCALES = [10, 20, 30, 40, 60, 80];

/** Draws how many developers are over the line, day by day, with the times at exactly five. Gives its words. */
export function drawStrip(svg: Canvas, picture: Picture, frame: Frame): Note[] {
  const { left, right, x, strip } = frame;
  const { steps, line, fives, longest, atEnd, end, dark } = picture;
  const most = Math.max(0, ...steps.map(({ count }) => count));
  const top = SCALES.find((scale) => scale >= most * 1.3) ?? 100;
  const y = (count: number) => strip.bottom - ((strip.bottom - strip.top) * count) / top;
  const across = (count: number, look: string) => ({
    key: look,
    d: `M${left} ${y(count)}H${right}`,
    class: look,
  });
  const part = (from: number, to: number, look: string) => {
    const within = steps.filter(({ day }) => day > from && day <= to);
    const course = within.map(({ day, count }) => `H${x(day)}V${y(count)}`).join('');
    const d = `M${x(from)} ${y(countOn(steps, from))}` + course + `H${x(to)}`;
    return { key: look, d, class: look };
  };
  const floor = dark[0]?.day ?? end;
  paths(layer(svg, 'strip'), [
    across(top, 'grid'),
    across(0, 'base'),
    across(TARGET, 'arc dashed'),
    part(FIRST_DAY, line.start, 'ln ghost'),
    part(line.start, floor, 'ln'),
    part(floor, end, 'ln least'),
    ...fives.map(({ from, to }) => ({
      key: `five${from}`,
      d: `M${x(from)} ${y(TARGET) - 3.5}V${y(TARGET) + 3.5}H${x(to)}v-7z`,
      class: 'dot hot',
    })),
  ]);

  const scale = (count: number, voice: string): Note => ({
    x: left - 6,
    y: y(count) + 4,
    text: String(count),
    class: `t11 ${voice}`,
    anchor: 'end',
  });
  const start = x(line.start);
  const text = longest ? `exactly five, ${longest.to - longest.from} days` : '';
  const five = x(longest?.from ?? end);
  const fits = five - 8 - textWidth(text, 12.5, true) > left;
  return [
    { x: left, y: strip.top - 9, text: 'Developers over the line', class: 't12 quiet' },
    ...(y(0) - y(TARGET) > 12 ? [scale(0, 'faint')] : []),
    scale(TARGET, 'hot'),
    scale(top, 'faint'),
    {
      x: start,
      y: strip.bottom + 17,
      text: `line drawn, end of ${monthName(line.start)}`,
      class: 't11 faint',
      anchor: start < (left + right) / 2 ? 'start' : 'end',
    },
    {
      x: right,
      y: y(atEnd) - 9,
      text: `${atEnd} or more`,
      class: 't13 strong halo',
      anchor: 'end',
    },
    {
      x: fits ? five - 8 : five,
      y: fits ? y(TARGET) - 6 : strip.top + 14,
      text,
      class: 't12 strong hot halo',
      anchor: fits ? 'end' : 'start',
    },
  ];
}

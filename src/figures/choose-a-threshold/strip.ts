import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { stairs } from '../../figure-kit/drawing/stairs.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { FIRST_DAY } from './frame.ts';
import type { Frame } from './frame.ts';
import { countOn } from './maths.ts';
import { TARGET } from './show.ts';
import type { Picture } from './show.ts';
import { monthName } from './words.ts';

/** Ends the count's scale may have: the least that leaves room for the last figure. */
const SCALES = [10, 20, 30, 40, 60, 80];

/** How many developers are over the line, day by day, with the times at exactly five. */
export function stripOf(picture: Picture, frame: Frame): { lines: Path[]; notes: Note[] } {
  const { left, right, x, roof, floor } = frame;
  const { steps, line, fives, longest, atEnd, end } = picture;
  const most = Math.max(0, ...steps.map(({ count }) => count));
  const top = SCALES.find((scale) => scale >= most * 1.3) ?? 100;
  const y = (count: number) => floor - ((floor - roof) * count) / top;
  const level = (count: number, look: string) => ({
    key: look,
    d: `M${left} ${y(count)}H${right}`,
    class: look,
  });
  const part = (from: number, to: number, look: string) => {
    const within = steps.filter(({ day }) => day > from && day <= to);
    const corners = [{ day: from, count: countOn(steps, from) }, ...within];
    const places = corners.map(({ day, count }) => ({ x: x(day), y: y(count) }));
    return { key: look, d: stairs(places, x(to)), class: look };
  };
  const scale = (count: number, voice: string): Note => ({
    x: left - 6,
    y: y(count) + 4,
    text: String(count),
    class: `t11 ${voice}`,
    anchor: 'end',
  });
  const [start, five] = [x(line.start), x(longest?.from ?? end)];
  const text = longest ? `exactly five, ${longest.to - longest.from} days` : '';
  const fits = five - 8 - textWidth(text, 12.5, true) > left;
  return {
    lines: [
      level(top, 'grid'),
      level(0, 'base'),
      level(TARGET, 'arc dashed'),
      part(FIRST_DAY, line.start, 'ln ghost'),
      part(line.start, end, 'ln least'),
      ...fives.map(({ from, to }) => ({
        key: `five${from}`,
        d: `M${x(from)} ${y(TARGET) - 3.5}V${y(TARGET) + 3.5}H${x(to)}v-7z`,
        class: 'dot hot',
      })),
    ],
    notes: [
      { x: left, y: roof - 9, text: 'Developers known to be over the line', class: 't12 quiet' },
      ...(y(0) - y(TARGET) > 12 ? [scale(0, 'faint')] : []),
      scale(TARGET, 'hot'),
      scale(top, 'faint'),
      {
        x: start,
        y: floor + 17,
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
        y: fits ? y(TARGET) - 6 : roof + 14,
        text,
        class: 't12 strong hot halo',
        anchor: fits ? 'end' : 'start',
      },
    ],
  };
}

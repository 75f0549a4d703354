import type { Note } from '../../figure-kit/drawing/note.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import type { Box } from './frame.ts';
import type { Ink } from './panel.ts';
import type { Picture } from './show.ts';
import { percent } from './words.ts';

const GUTTER = 30;

/** Bars: the chance of losing everything by number of suppliers, the shared step at the foot of each. */
export function barsOf({ bars, setting }: Picture, box: Box, y: (chance: number) => number): Ink {
  const band = (box.width - GUTTER) / bars.length;
  const left = (n: number) => box.x + GUTTER + (n - 1) * band;
  const wide = band - 10;
  const block = (n: number, from: number, to: number) =>
    `M${left(n)} ${y(from)}V${y(to)}h${wide}V${y(from)}z`;
  const [first, fourth] = [bars[0], bars[3]];
  const right = box.x + box.width;
  const notes: Note[] = bars.flatMap(({ n, shared, alone }) => {
    const chosen = n === setting.n;
    const x = left(n) + wide / 2;
    const lost = shared + alone;
    return [
      {
        x,
        y: y(lost) - 5,
        text: lost > 0 && lost < 1e-4 ? '~0%' : percent(lost, lost < 1e-3 ? 1 : 2),
        class: `t11 num ${chosen ? 'strong' : ''}`,
        anchor: 'middle' as const,
      },
      {
        x,
        y: box.y + box.height + 16,
        text: String(n),
        class: `t12 num ${chosen ? 'strong hot' : 'faint'}`,
        anchor: 'middle' as const,
      },
    ];
  });
  if (first && y(first.shared) - y(first.shared + first.alone) > 14) {
    const middle = y(first.shared + first.alone / 2) + 4;
    notes.push({
      x: left(1) + wide + 6,
      y: middle,
      text: 'each fails on its own',
      class: 't12 quiet',
    });
  }
  if (fourth && setting.s * setting.z > 0) {
    const floor = percent(bars[setting.n - 1]?.floor ?? 0, 2);
    const text = `floor${setting.z < 1 ? ` at ${inWords(setting.n)}` : ''}: ${floor}, the step they share`;
    notes.push({
      x: right,
      y: y(fourth.shared + fourth.alone) - 26,
      text,
      class: 't12 hot',
      anchor: 'end',
    });
  }
  return {
    marks: bars.map(({ n, shared, alone }) => ({
      key: `n:${n}`,
      d: block(n, 0, shared + alone),
      class: 'bar',
    })),
    over: [
      ...bars.map(({ n, shared }) => ({
        key: `shared${n}`,
        d: block(n, 0, shared),
        class: 'bar hot',
      })),
      {
        key: 'floor',
        d: bars
          .map(({ n, floor }, i) => `${i ? 'L' : 'M'}${left(n) + wide / 2} ${y(floor)}`)
          .join(''),
        class: 'arc dashed',
      },
    ],
    notes,
  };
}

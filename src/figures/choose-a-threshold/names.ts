import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { FIRST_DAY } from './frame.ts';
import type { Frame } from './frame.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** A piece of the picture that is taken. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Names the gap for five, and the runs that took developers over the line, where nothing else stands. */
export function nameLabels(picture: Picture, frame: Frame, others: readonly Note[]): Note[] {
  const { runs, gap, line } = picture;
  const { x, y, left, right, radius } = frame;
  const firsts = runs
    .filter(({ first, run }) => first && run.day >= FIRST_DAY)
    .sort((a, b) => b.run.flop - a.run.flop);
  const boxes = [
    ...others.map(boxOf),
    ...firsts.map(({ run }) => square(x(run.day), y(run.flop), radius + 2)),
    square(x(line.start), y(line.flop), 6),
  ];
  const cut = (box: Box) =>
    [box.x, box.x + box.width].some((edge) => {
      const at = y(lineAt(line, frame.dayAt(edge)));
      return at > box.y - 2 && at < box.y + box.height + 3;
    });
  const place = (px: number, py: number, text: string, voice: string): Note[] => {
    const sides: Note[] = [
      { x: px + 8, y: py + 4, text, class: voice },
      { x: px - 8, y: py + 4, text, class: voice, anchor: 'end' },
    ];
    const free = sides.find((note) => {
      const box = boxOf(note);
      if (box.x < left || box.x + box.width > right || cut(box)) return false;
      return !boxes.some((other) => meet(box, other));
    });
    if (free) boxes.push(boxOf(free));
    return free ? [free] : [];
  };
  const middle = gap ? Math.sqrt(gap.from * gap.under) : 0;
  const room = middle ? place(x(line.start), y(middle), 'room for five', 't11 hot halo') : [];
  return [
    ...room,
    ...firsts.flatMap(({ run }) => place(x(run.day), y(run.flop), run.by, 't11 halo')),
  ];
}

function boxOf({ x, y, text, anchor }: Note): Box {
  const width = textWidth(text, 12, true);
  return { x: anchor === 'end' ? x - width : x, y: y - 10, width, height: 13 };
}

function square(x: number, y: number, reach: number): Box {
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

function meet(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}

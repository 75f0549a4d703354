import { boxesAlong } from '../../figure-kit/drawing/boxesAlong.ts';
import { boxRound } from '../../figure-kit/drawing/boxRound.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { noteBox } from '../../figure-kit/drawing/noteBox.ts';
import { placeLabels } from '../../figure-kit/drawing/placeLabels.ts';
import { FIRST_DAY, TOP } from './frame.ts';
import type { Frame } from './frame.ts';
import { lineAt } from './maths.ts';
import type { Picture } from './show.ts';

/** Names the gap for five, and the runs that took developers over the line, where nothing else stands. */
export function nameLabels(picture: Picture, frame: Frame, others: readonly Note[]): Note[] {
  const { drawn, gap, line, end } = picture;
  const { x, y, left, right, bottom, radius } = frame;
  const beside = { side: 'beside', strong: false } as const;
  const firsts = drawn
    .filter(({ first }) => first)
    .sort((a, b) => b.flop - a.flop)
    .map(({ key, day, flop, by }) => ({
      ...{ ...beside, key, text: by, class: 't11 halo' },
      ...{ x: x(day), y: y(flop) },
    }));
  const room = gap && {
    ...{ ...beside, key: 'room', text: 'room for five', class: 't11 hot halo' },
    ...{ x: x(line.start), y: y(Math.sqrt(gap.from * gap.under)) },
  };
  const taken = [
    ...others.map(noteBox),
    ...firsts.map((run) => boxRound(run.x, run.y, radius)),
    boxRound(x(line.start), y(line.flop), 5),
    ...boxesAlong(FIRST_DAY, end, (day) => ({ x: x(day), y: y(lineAt(line, day)) })),
  ];
  return placeLabels([...(room ? [room] : []), ...firsts], taken, {
    left,
    right,
    top: TOP,
    bottom,
  });
}

import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Grid } from './grid.ts';
import { drawMarks } from './marks.ts';
import type { Web } from './maths.ts';

/** Rows pay, columns receive; the cells of a pair are framed, dashed while one half is only announced. */
export function drawMatrix(
  svg: Canvas,
  { marks, pairs }: Web,
  grid: Grid,
  firm: string,
  room: Room,
): void {
  size(svg, room, grid.height);
  join(layer(svg, 'rules'), 'path', grid.rules, {
    d: (rule) => rule.d,
    class: (rule) => rule.class,
  });
  const frames = grid.frames.flatMap((frame) => {
    const pair = pairs.find(
      ({ number, owner, lab }) => number === frame.number && ['none', owner, lab].includes(firm),
    );
    return pair ? [{ ...frame, class: pair.loose ? 'loop loose' : 'loop' }] : [];
  });
  join(layer(svg, 'loops'), 'path', frames, {
    d: (frame) => frame.d,
    class: (frame) => frame.class,
  });
  // With nobody followed the pairs are the message: what is not theirs stands back.
  const behind = ({ from, to }: Web['marks'][number]) =>
    firm === 'none' &&
    pairs.length > 0 &&
    !pairs.some(
      ({ owner, lab }) => (owner === from && lab === to) || (owner === to && lab === from),
    );
  drawMarks(
    svg,
    marks.flatMap((mark) => {
      const spot = grid.spots[mark.key];
      return spot ? [{ ...spot, key: mark.key, mark, behind: behind(mark) }] : [];
    }),
  );
  const voice = (party?: string) =>
    !party ? '' : firm === 'none' || firm === party ? ' strong' : ' faint';
  write(
    layer(svg, 'heads'),
    grid.heads.map((head) => ({ ...head, class: `${head.class ?? ''}${voice(head.party)}` })),
  );
  write(
    layer(svg, 'numbers'),
    frames.map(({ key, x, y, number }) => ({
      key,
      x,
      y,
      text: String(number),
      class: 't11 strong halo',
      anchor: 'end',
    })),
  );
}

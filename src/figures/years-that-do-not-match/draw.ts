import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { allIn, chipsIn } from './drawAll.ts';
import { oneIn } from './drawOne.ts';
import type { ChipLoan, Deal } from './maths.ts';

export interface Picture {
  readonly deals: readonly Deal[];
  readonly deal: Deal | undefined;
  /** Loans on chips, and the years a chip earns, where those are looked at. */
  readonly chips: readonly ChipLoan[] | undefined;
  readonly life: number;
}

/** One financing large, all of them in small, or the loans on chips against the life of a chip. */
export function drawYears(svg: Canvas, { deals, deal, chips, life }: Picture, room: Room): void {
  const drawn = chips
    ? chipsIn(chips, life, room)
    : deal
      ? {
          ...oneIn(deal, room),
          rows: [{ key: deal.key, d: `M0 70h${room.width}v70h${-room.width}z` }],
        }
      : allIn(deals, room);
  size(svg, room, drawn.bottom);
  paths(layer(svg, 'strokes'), drawn.paths);
  join(layer(svg, 'rows', { marks: true }), 'path', drawn.rows, { d: ({ d }) => d, class: 'grip' });
  write(layer(svg, 'notes'), drawn.notes);
}

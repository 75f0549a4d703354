import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { layoutOf } from './layout.ts';
import { lorenzOf } from './lorenzPanel.ts';
import { ranksOf } from './ranks.ts';
import type { ShownOwnership } from './show.ts';
import { stripOf } from './strip.ts';
import { waffleOf } from './waffle.ts';

/** A hundred squares, the curve of both splits, and how far the estimates let shares and places move. */
export function drawOwnership(svg: Canvas, shown: ShownOwnership, room: Room): void {
  const layout = layoutOf(room, shown.owners.length, shown.stage !== 'guess');
  const waffle = waffleOf(shown, layout);
  const lorenz = lorenzOf(shown, layout);
  const strip = stripOf(shown, layout);
  const ranks = ranksOf(shown, layout);
  paths(layer(svg, 'squares', { marks: true }), waffle.squares);
  paths(layer(svg, 'lines'), [...waffle.lines, ...lorenz.paths, ...strip.paths, ...ranks.paths]);
  write(layer(svg, 'words'), [...waffle.notes, ...lorenz.notes, ...strip.notes, ...ranks.notes]);
  size(svg, room, layout.height);
}

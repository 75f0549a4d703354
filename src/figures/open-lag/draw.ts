import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { monthBars } from './monthBars.ts';
import { priceBox } from './priceBox.ts';
import { blank } from './sheet.ts';
import type { Picture } from './shown.ts';
import { stairFrame } from './stairFrame.ts';
import { stairs } from './stairs.ts';

/** Draws what the chosen ruler reads. */
export function drawLag(svg: Canvas, { ruler, lags, cheaper, compute }: Picture, room: Room): void {
  const sheet = blank();
  const height =
    ruler === 'compute'
      ? stairs(sheet, compute, stairFrame(room, 0))
      : ruler === 'price'
        ? priceBox(sheet, cheaper, room, 0)
        : monthBars(sheet, lags, ruler, room, 0);
  size(svg, room, height);
  paths(layer(svg, 'areas'), sheet.areas);
  paths(layer(svg, 'rules'), sheet.rules);
  paths(layer(svg, 'lines'), sheet.lines);
  paths(layer(svg, 'marks', { marks: true }), sheet.marks);
  paths(layer(svg, 'over'), sheet.over);
  write(layer(svg, 'notes'), sheet.notes);
}

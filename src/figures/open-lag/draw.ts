import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { monthBars } from './monthBars.ts';
import { priceBox } from './priceBox.ts';
import { rack } from './rack.ts';
import { blank } from './sheet.ts';
import type { Picture } from './shown.ts';
import { stairFrame } from './stairFrame.ts';
import { stairs } from './stairs.ts';

/** Where the picture of the chosen ruler begins, in px: under the rack. */
export function underRack(cards: Picture['cards'], room: Room): number {
  return rack(blank(), cards, 'capability', room);
}

/** Draws the rack of rulers and under it the one that is read. */
export function drawLag(
  svg: Canvas,
  { ruler, cards, lags, cheaper, compute }: Picture,
  room: Room,
): void {
  const sheet = blank();
  const top = rack(sheet, cards, ruler, room);
  const height =
    ruler === 'compute'
      ? stairs(sheet, compute, stairFrame(room, top))
      : ruler === 'price'
        ? priceBox(sheet, cheaper, room, top)
        : monthBars(sheet, lags, ruler, room, top);
  size(svg, room, height);
  paths(layer(svg, 'cards', { marks: true }), sheet.cards);
  paths(layer(svg, 'areas'), sheet.areas);
  paths(layer(svg, 'rules'), sheet.rules);
  paths(layer(svg, 'lines'), sheet.lines);
  paths(layer(svg, 'marks', { marks: true }), sheet.marks);
  paths(layer(svg, 'over'), sheet.over);
  gradeMarks(layer(svg, 'grades'), sheet.grades);
  write(layer(svg, 'notes'), sheet.notes);
}

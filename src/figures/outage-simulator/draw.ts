import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import { frameOf, scaleFor } from './frame.ts';
import { barsOf } from './bars.ts';
import type { Picture } from './show.ts';
import { percent } from './words.ts';
import { levelsOf } from './years.ts';

/** The exact chance of losing everything by number of suppliers, and a thousand years rolled by it. */
export function drawOutages(svg: Canvas, picture: Picture, room: Room): void {
  const frame = frameOf(room);
  const { bars, years, full, nothing, setting } = picture;
  size(svg, room, frame.height);
  const { top, ticks } = scaleFor(Math.max(...bars.map(({ shared, alone }) => shared + alone)));
  const box = frame.bars;
  const scale = (chance: number) => box.y + box.height * (1 - chance / top);
  const panel = barsOf(picture, box, scale);
  const grid = ticks.map((tick) => ({
    key: String(tick),
    d: `M${box.x} ${scale(tick)}h${box.width}`,
    class: tick ? 'grid' : 'base',
  }));
  paths(layer(svg, 'grid'), grid);
  paths(layer(svg, 'marks', { marks: true }), panel.marks);
  paths(layer(svg, 'over'), panel.over);
  join(layer(svg, 'years', { marks: true }), 'path', levelsOf(picture, frame), {
    d: (level) => level.d,
    class: (level) => level.class,
    'stroke-width': (level) => level.thick,
  });

  const { x, y, cell, columns, shown } = frame.years;
  const below = y + Math.ceil(shown / columns) * cell + 18;
  const some = years.length - full - nothing;
  const over = (key: 'bars' | 'years', title: string, sub: string) =>
    heading({ key, x: frame[key].x, y: frame[key].y - 46, title, sub });
  const axis: Note[] = ticks.map((tick) => ({
    x: box.x,
    y: scale(tick) - 4,
    text: tick ? percent(tick, 1) : '',
    class: 't11 faint num',
  }));
  write(layer(svg, 'words'), [
    { x: 15, y: 10, text: 'Simulation: every chance here is an assumption', class: 't12 quiet' },
    ...over('bars', 'By number of suppliers', 'chance of losing everything in a year'),
    ...over(
      'years',
      shown < years.length
        ? `The first ${shown} of 1,000 simulated years`
        : '1,000 simulated years',
      'ink is the computing left; an outline, nothing',
    ),
    ...axis,
    ...panel.notes,
    {
      x,
      y: below,
      text: `${full} full · ${some} reduced · ${nothing} nothing left`,
      class: 't13 strong num',
    },
    { x, y: below + 17, text: `rolled from seed ${setting.seed}`, class: 't11 faint num' },
  ]);
  write(layer(svg, 'roll', { marks: true }), [
    {
      key: 'roll',
      x: x + columns * cell - 1,
      y: below,
      text: 'Roll again',
      class: 't13 strong hot',
      anchor: 'end',
    },
  ]);
  gradeMarks(layer(svg, 'grade'), [{ x: 0.5, y: 0.5, grade: 'low' }]);
}

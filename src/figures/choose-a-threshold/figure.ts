import { defineFigure } from '../../figure-kit/figure.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drag } from './drag.ts';
import { drawThreshold } from './draw.ts';
import { marksOf } from './marks.ts';
import { parameters } from './parameters.ts';
import type { Rows } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { sentenceOf } from './words.ts';

interface ShownThreshold extends Shown {
  readonly picture: Picture;
}

export default defineFigure({
  parameters,

  show(rows: Rows, state): ShownThreshold {
    const picture = pictureOf(rows, state);
    return {
      picture,
      title: rows.title,
      sentence: sentenceOf(picture),
      marks: marksOf(picture),
      table: tableOf(rows, picture),
    };
  },

  draw: (svg, { picture }, room) => drawThreshold(svg, picture, room),

  /** Pressing a run puts the line just under it, pressing a law puts it there. */
  act(key) {
    const [kind, name, line = name] = key.split(':');
    return kind === 'dark' ? {} : { L: Number(line) };
  },

  drag: (at, { picture }, { law }, room) => drag(at, picture, law, room),
});

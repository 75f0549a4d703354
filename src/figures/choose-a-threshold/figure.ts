import { defineFigure } from '../../figure-kit/figure.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drag } from './drag.ts';
import { drawThreshold } from './draw.ts';
import { parameters } from './parameters.ts';
import { marksOf } from './marks.ts';
import type { Rows } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { sentenceOf, wholeMonths } from './words.ts';

interface ShownThreshold extends Shown {
  readonly picture: Picture;
}

export default defineFigure({
  parameters,

  show(rows: Rows, state): ShownThreshold {
    const picture = pictureOf(rows, state);
    const { best } = rows;
    return {
      picture,
      title: `In this table no fixed line on training compute has caught exactly five developers for more than ${wholeMonths(best.to - best.from)} months`,
      sentence: sentenceOf(picture),
      marks: marksOf(picture),
      table: tableOf(picture),
    };
  },

  draw: (svg, { picture }, room) => drawThreshold(svg, picture, room),

  /** Pressing a run puts the line just under it, pressing a law puts it there. */
  act(key) {
    const [kind, , flop] = key.split(':');
    if (kind === 'law') return { L: Number(key.split(':')[1]) };
    return kind === 'run' ? { L: justUnder(Number(flop)) } : {};
  },

  drag: (at, { picture }, { law }, room) => drag(at, picture, law, room),
});

/** The largest line of three digits under a run, within the lines that can be drawn. */
function justUnder(flop: number): number {
  const step = 10 ** (Math.floor(Math.log10(flop)) - 2);
  const under = Number(((Math.ceil(flop / step - 1e-9) - 1) * step).toPrecision(3));
  return Math.min(1e27, Math.max(1e18, under));
}

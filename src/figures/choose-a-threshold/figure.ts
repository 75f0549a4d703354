import { defineFigure } from '../../figure-kit/figure.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import type { State } from '../../figure-kit/parameters/parameter.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drag } from './drag.ts';
import { drawThreshold } from './draw.ts';
import { HIGHEST, LOWEST } from './frame.ts';
import { marksOf } from './marks.ts';
import { parameters } from './parameters.ts';
import type { Rows } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { titleOf } from './title.ts';
import { developers, monthName, nameOf, sentenceOf } from './words.ts';

interface ShownThreshold extends Shown {
  readonly picture: Picture;
}

export default defineFigure({
  parameters,
  primary: 'L',

  show(rows: Rows, state): ShownThreshold {
    const picture = pictureOf(rows, state);
    return {
      picture,
      title: titleOf(picture, rows.title, isUntouched(state)),
      sentence: sentenceOf(picture),
      marks: marksOf(picture),
      table: tableOf(rows, picture),
      values: {
        line: nameOf(picture.line),
        over: developers(picture.atEnd),
        when: monthName(picture.end),
      },
    };
  },

  draw: (svg, { picture }, room) => drawThreshold(svg, picture, room),

  /** Pressing a run puts the line just under it, pressing a law puts it there. */
  act(key) {
    const [kind, name, flop] = key.split(':');
    if (kind === 'law') return { L: Number(name) };
    return flop ? { L: justUnder(Number(flop)) } : {};
  },

  drag: (at, { picture }, { law }, room) => drag(at, picture, law, room),
});

/** Whether the line stands where the figure opens it. */
function isUntouched({ L, start, raise, low }: State<typeof parameters>): boolean {
  const { L: line, start: month, raise: rate, low: all } = parameters;
  return (
    L === line.default && start === month.default && raise === rate.default && low === all.default
  );
}

/** The largest line of three digits under a run, within the lines that can be drawn. */
function justUnder(flop: number): number {
  const near = Number(flop.toPrecision(3));
  const step = 10 ** (Math.floor(Math.log10(flop)) - 2);
  const under = near < flop ? near : near - step;
  return clamp(Number(under.toPrecision(3)), LOWEST, HIGHEST);
}

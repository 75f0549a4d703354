import { defineFigure } from '../../figure-kit/figure.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drawOutages } from './draw.ts';
import { marksOf } from './marks.ts';
import { parameters } from './parameters.ts';
import type { Upstream } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { titleOf } from './title.ts';
import { landlords, percent, sentenceOf } from './words.ts';

interface ShownOutages extends Shown {
  readonly picture: Picture;
}

export default defineFigure({
  parameters,
  primary: 'n',

  show(firms: readonly Upstream[], state): ShownOutages {
    const picture = pictureOf(firms, { ...state, n: Math.round(state.n) });
    return {
      picture,
      title: titleOf(picture),
      sentence: sentenceOf(picture),
      marks: marksOf(picture),
      table: tableOf(picture),
      values: {
        landlords: landlords(picture.setting.n),
        lost: percent(picture.lost, 2),
        hurt: percent(picture.hurt, 2),
      },
    };
  },

  draw: (svg, { picture }, room) => drawOutages(svg, picture, room),

  /** A bar sets the number of suppliers; a year or the button rolls again. */
  act(key, { seed }) {
    const [kind, value] = key.split(':');
    if (kind === 'n') return { n: Number(value) };
    return { seed: (seed + 1) % 2 ** 32 };
  },
});

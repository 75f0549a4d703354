import { defineFigure } from '../../figure-kit/figure.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drawOutages } from './draw.ts';
import { everythingLost } from './maths.ts';
import { marksOf } from './marks.ts';
import { parameters } from './parameters.ts';
import type { Upstream } from './rows.ts';
import { pictureOf } from './show.ts';
import type { Picture } from './show.ts';
import { tableOf } from './tableOf.ts';
import { percent, sentenceOf } from './words.ts';

interface ShownOutages extends Shown {
  readonly picture: Picture;
}

const { q, s } = parameters;
const usual = (n: number) => percent(everythingLost({ n, q: q.default, s: s.default, z: 1 }), 2);

export default defineFigure({
  parameters,
  primary: 'n',

  show(firms: readonly Upstream[], state): ShownOutages {
    const picture = pictureOf(firms, { ...state, n: Math.round(state.n) });
    return {
      picture,
      title: `With five landlords instead of one, the modelled chance of losing everything falls from ${usual(1)} to ${usual(5)}, and stops there if all share one upstream supplier`,
      sentence: sentenceOf(picture),
      marks: marksOf(picture),
      table: tableOf(picture),
    };
  },

  draw: (svg, { picture }, room) => drawOutages(svg, picture, room),

  /** A bar sets the number of suppliers, a firm the dependence; a year or the button rolls again. */
  act(key, { seed }) {
    const [kind, value] = key.split(':');
    if (kind === 'n') return { n: Number(value) };
    if (kind === 'z') return { z: Number(value) };
    return { seed: (seed + 1) % 2 ** 32 };
  },
});

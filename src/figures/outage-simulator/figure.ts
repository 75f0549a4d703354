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
  datasets: ['stack-concentration'],
  parameters,
  states: [
    { name: 'One landlord', sentence: 'No hedge at all.', state: { n: 1 } },
    { name: 'Five, one upstream', sentence: 'Five landlords, and the floor.', state: {} },
    {
      name: 'Five, Nvidia’s share',
      sentence: 'As if each depended on the step by Nvidia’s share.',
      state: { z: 0.656 },
    },
    { name: 'Five, TSMC’s share', sentence: 'The same with TSMC’s share.', state: { z: 0.702 } },
    {
      name: 'Lopsided',
      sentence: 'Five suppliers that act like one and a half.',
      state: { split: '80,5,5,5,5' },
    },
  ],
  note: 'A model, not a forecast. Assumption: the chance that a supplier fails alone; no failure rates are in the tables. Assumption: the chance that the step upstream fails. Assumption: how many depend on it, and market share as a stand-in for that. Assumption: failures are independent. Recovery, spare capacity and price are left out.',

  show(firms: readonly Upstream[], state): ShownOutages {
    const picture = pictureOf(firms, { ...state, n: Math.round(state.n) });
    return {
      picture,
      title: `With five landlords instead of one, the modelled chance of losing everything falls from ${usual(1)} to ${usual(5)}, and stops there if all share one upstream supplier`,
      sub: 'A simulation: chances in a year, from chances that are assumptions. A bar is a number of suppliers; a small square is a simulated year.',
      sentence: sentenceOf(picture),
      grade: 'low',
      marks: marksOf(picture),
      table: tableOf(picture),
      values: {
        lost: percent(picture.lost),
        hurt: percent(picture.hurt),
        years: String(picture.nothing),
        equal: picture.equal.toFixed(1),
      },
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

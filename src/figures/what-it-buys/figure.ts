import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { barsOf } from './bars.ts';
import { dial } from './dial.ts';
import { drawPurchase } from './draw.ts';
import type { Given } from './given.ts';
import { ceilingOf, OPENING, outcomeOf, swingsOf } from './maths.ts';
import type { ShownPurchase } from './shownPurchase.ts';
import { swung } from './swung.ts';
import { tableOf } from './tableOf.ts';
import { titleOf } from './title.ts';
import { amount, dollars, names, runNames, sentenceOf, years } from './words.ts';

export default defineFigure({
  parameters: {
    p: dial('p'),
    MFU: dial('MFU'),
    u: dial('u'),
    Y: dial('Y'),
    k: dial('k'),
    PUE: dial('PUE'),
    R: choice({ label: names.R, options: runNames, default: OPENING.R }),
  },
  primary: 'p',

  show(given: Given, state): ShownPurchase {
    const now = outcomeOf(given, state);
    const swings = swingsOf(given, state);
    const bars = barsOf(given, state, now, swings);
    return {
      price: state.p,
      ceiling: ceilingOf(given, state),
      prices: given.prices,
      bars,
      gpus: now.gpus,
      most: Math.max(now.gpus, outcomeOf(given, { ...OPENING, p: 2 }).gpus),
      count: amount('gpus', now.gpus),
      term: `running for ${years(state.Y)} at ${dollars(state.p)} an hour`,
      title: titleOf(given, now, state),
      sentence: sentenceOf(now, state, swings),
      marks: [
        ...bars.slice(1).map(({ key, name, value, what, lowText, highText, grade }) => ({
          key,
          label: `${name}: ${value}, ${what}${lowText && `, ${lowText} to ${highText}`}, grade ${grade}`,
        })),
        ...given.prices.map(({ what, value, grade }) => ({
          key: `p/${value}`,
          label: `${dollars(value)} a GPU-hour: ${what}, grade ${grade}`,
        })),
      ],
      table: tableOf(given, state, swings, bars),
      values: {
        price: state.p.toFixed(2),
        gpus: amount('gpus', now.gpus),
        power: amount('mw', now.mw),
      },
    };
  },

  draw: drawPurchase,

  act: swung,
});

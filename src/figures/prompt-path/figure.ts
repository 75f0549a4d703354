import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawPath } from './draw.ts';
import type { Picture } from './draw.ts';
import { isLit, tallyOf } from './maths.ts';
import type { PathRows } from './maths.ts';
import { STEPS } from './steps.ts';
import { labelOf, sentenceOf, titleOf, valuesOf } from './words.ts';

export default defineFigure({
  parameters: {
    look: choice({
      label: 'Show',
      options: {
        all: 'The whole path',
        now: 'While you wait',
        before: 'Before you asked',
        stopped: 'Has stopped it',
        claims: 'Sellers’ numbers',
      },
      default: 'all',
    }),
    step: choice({ label: 'Read', options: STEPS, default: 'none', as: 'list' }),
  },
  primary: 'look',

  show({ steps, table }: PathRows, { look, step }): Shown & Picture {
    const tally = tallyOf(steps);
    const chosen = steps.find(({ key }) => key === step);
    return {
      steps: steps.map((one) => ({ ...one, lit: isLit(one, look), chosen: one === chosen })),
      tagged: look === 'claims',
      title: titleOf(look, tally, chosen),
      sentence: sentenceOf(chosen, tally),
      marks: steps.map((one) => ({ key: one.key, label: labelOf(one) })),
      table,
      values: valuesOf(steps.filter((one) => isLit(one, look))),
    };
  },

  draw: (svg, shown, room) => drawPath(svg, shown, room),

  act: (key, { step }) => (isOption(STEPS, key) ? { step: key === step ? 'none' : key } : {}),
});

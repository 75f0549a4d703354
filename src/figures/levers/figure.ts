import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawLevers } from './draw.ts';
import type { LeverRows } from './rows.ts';
import { shownLevers } from './show.ts';
import { criteria } from './weigh.ts';
import type { Criterion } from './weigh.ts';

const levers = {
  none: 'nothing yet',
  split: 'split the largest owner',
  public: 'a public owner',
  foundry: 'a second foundry',
  threshold: 'a training line',
  separation: 'clouds apart from models',
} as const;

/** How much one criterion counts. */
const weight = (criterion: Criterion) =>
  number({
    label: `Weight: ${criteria[criterion]}`,
    fold: 'Weigh the criteria',
    from: 0,
    to: 5,
    step: 1,
    default: 1,
  });

export default defineFigure({
  parameters: {
    lever: choice({ label: 'Pull', options: levers, default: 'none', as: 'list' }),
    k: number({ label: 'Owner split in', from: 2, to: 4, step: 1, default: 2 }),
    x: number({
      label: 'Public addition, of all',
      from: 0,
      to: 0.2,
      step: 0.01,
      default: 0.05,
      percent: true,
    }),
    y: number({
      label: 'Points moved to Samsung',
      from: 0,
      to: 25,
      step: 0.5,
      default: 10,
    }),
    L: number({
      label: 'Training line, FLOP',
      from: 1e23,
      to: 1e27,
      step: 1e23,
      default: 1e25,
      log: true,
    }),
    limits: weight('limits'),
    control: weight('control'),
    speed: weight('speed'),
    reversibility: weight('reversibility'),
    rights: weight('rights'),
  },
  primary: 'lever',

  show: (rows: LeverRows, state) => shownLevers(rows, state),

  draw: (svg, shown, room) => {
    drawLevers(svg, shown, room);
  },

  act(key, { lever }) {
    const [kind, name = ''] = key.split('/');
    if (kind !== 'lever' || !isOption(levers, name)) return {};
    return { lever: name === lever ? 'none' : name };
  },
});

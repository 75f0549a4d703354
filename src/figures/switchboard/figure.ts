import { defineFigure } from '../../figure-kit/figure.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import type { BoardRows } from './cell.ts';
import { drawBoard } from './draw.ts';
import { hands } from './hands.ts';
import { labs } from './labs.ts';
import { shownBoard } from './show.ts';

export default defineFigure({
  parameters: {
    lab: choice({ label: 'Lab', options: labs, default: 'openai', as: 'list' }),
    hold: choice({
      label: 'Held with',
      options: { none: 'nobody else', ...labs, all: 'all seven' },
      default: 'none',
      as: 'list',
    }),
    press: choice({
      label: 'Throw',
      options: { none: 'no switch', ...hands },
      default: 'none',
      as: 'list',
    }),
  },
  primary: 'lab',

  show: (rows: BoardRows, state) => shownBoard(rows, state),

  draw: (svg, shown, room) => {
    drawBoard(svg, shown, room);
  },

  act: (key, { press }) => (isOption(hands, key) ? { press: key === press ? 'none' : key } : {}),
});

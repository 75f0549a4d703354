import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { numbers } from '../../figure-kit/parameters/numbers.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { nearestIndex } from '../../figure-kit/nearestIndex.ts';
import { drawPrices } from './draw.ts';
import type { Drawn } from './draw.ts';
import type { PriceRows } from './maths.ts';
import { guessPanel, MOST } from './rentPanels.ts';
import { GUESSED } from './rents.ts';
import { KINDS } from './rentWords.ts';
import { titleOf } from './title.ts';
import { viewOf } from './view.ts';
import { MAKERS } from './words.ts';

type ShownPrices = Shown & { readonly drawn: Drawn };

export default defineFigure({
  parameters: {
    panel: choice({
      label: 'Show',
      options: { chip: 'Per chip', run: 'Per run', rent: 'Per hour rented' },
      default: 'chip',
    }),
    maker: choice({ label: 'Chips of', options: MAKERS, default: 'nvidia', as: 'list' }),
    type: choice({
      label: 'Rent',
      options: { all: 'All four kinds', ...KINDS },
      default: 'all',
      as: 'list',
    }),
    lowrows: toggle({ label: 'Speculative costs', default: true }),
    stage: choice({
      label: 'Guess',
      options: { seen: 'Seen', guess: 'Guess', revealed: 'Revealed' },
      default: 'seen',
      local: true,
      control: false,
    }),
    drawn: numbers({
      label: 'Dollars an hour',
      fold: 'Type the line',
      items: GUESSED.map(({ label }) => label),
      from: 0,
      to: MOST,
      step: 0.05,
      default: GUESSED.map(() => 5),
      local: true,
    }),
  },
  primary: 'panel',
  guess: {
    stage: 'stage',
    invitation: 'Draw the rent first',
    question: 'What did an hour of an H100 cost, from 2023 to 2026?',
  },

  show(rows: PriceRows, state): ShownPrices {
    const { values } = rows.readings;
    return { title: titleOf(rows, state), values, ...viewOf(rows, state) };
  },

  draw: (svg, { drawn }, room) => drawPrices(svg, drawn, room),

  drag({ x, y }, { drawn }, state, room) {
    if (drawn.view !== 'guess') return undefined;
    const panel = guessPanel(room);
    if (y < panel.top - 24 || y > panel.bottom + 24) return undefined;
    const nearest = nearestIndex(
      GUESSED.map(({ time }) => panel.x(time)),
      x,
    );
    const price = Math.round(clamp(panel.y.invert(y), 0, MOST) * 20) / 20;
    return { drawn: state.drawn.map((value, i) => (i === nearest ? price : value)) };
  },
});

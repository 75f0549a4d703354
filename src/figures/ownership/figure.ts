import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import { numbers } from '../../figure-kit/parameters/numbers.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { drawOwnership } from './draw.ts';
import { layoutOf } from './layout.ts';
import type { OwnershipRows } from './maths.ts';
import { shownOwnership } from './show.ts';
import { scaleEnd } from './strip.ts';

export default defineFigure({
  parameters: {
    draws: number({
      label: 'Worlds re-rolled',
      from: 0,
      to: 200,
      step: 1,
      default: 0,
    }),
    seed: number({
      label: 'Seed',
      from: 0,
      to: 99_999_999,
      step: 1,
      default: 20_261_123,
      control: false,
    }),
    other: choice({
      label: 'Owners behind Other',
      options: { '1': 'left out', '10': '10', '100': '100', '1000': '1,000' },
      default: '100',
    }),
    stage: choice({
      label: 'Guess',
      options: { seen: 'seen', guess: 'guess', revealed: 'revealed' },
      default: 'seen',
      local: true,
      control: false,
    }),
    g: numbers({
      label: 'Your squares, of a hundred',
      fold: 'Type the squares',
      items: ['Google', 'Microsoft', 'Amazon', 'Meta', 'Oracle'],
      from: 0,
      to: 100,
      step: 1,
      default: [10, 10, 10, 10, 10],
      local: true,
    }),
  },
  primary: 'draws',
  guess: {
    stage: 'stage',
    invitation: 'Guess the hundred first',
    question: 'Of every hundred parts of the world’s AI compute, how many do five US firms own?',
  },

  show: (rows: OwnershipRows, state) => shownOwnership(rows, state),

  draw: (svg, shown, room) => {
    drawOwnership(svg, shown, room);
  },

  drag({ x, y }, shown, { stage, g }, room) {
    const layout = layoutOf(room, shown.owners.length, false);
    const { strip } = layout;
    const row = Math.floor((y - strip.y) / strip.rowHeight);
    if (stage !== 'guess' || row < 0 || row >= g.length) return undefined;
    const squares = Math.round(((x - strip.x) / strip.width) * scaleEnd(shown));
    return { g: g.map((one, i) => (i === row ? clamp(squares, 0, 100) : one)) };
  },
});

import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { numbers } from '../../figure-kit/parameters/numbers.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import { everyQuarter } from '../../figure-kit/calendar/everyQuarter.ts';
import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawnAt } from './drag.ts';
import { drawShare } from './draw.ts';
import { guessed } from './guessed.ts';
import type { ShareRows } from './maths.ts';
import { seen } from './seen.ts';
import type { ShownShare } from './seen.ts';
import { FIRST, LAST, SLOTS } from './slots.ts';

const estimators = {
  Synergy: 'Synergy',
  Canalys: 'Canalys',
  'Canalys-2024': 'Canalys, revised',
  Omdia: 'Omdia',
} as const;

const ends = SLOTS.map((q) => (q === LAST ? `early ${q.slice(0, 4)}` : q.slice(0, 4)));
/** Every quarter from the first counted to the last, as read in a list. */
const quarters = Object.fromEntries(everyQuarter(FIRST, LAST).map((q) => [q, shortQuarter(q)]));
const line = { items: ends, default: ends.map(() => 0), from: 0, to: 100, step: 1, local: true };

export default defineFigure({
  parameters: {
    series: choice({
      label: 'Show',
      options: { three: 'Each and together', AWS: 'AWS', trio: 'Together' },
      default: 'three',
    }),
    est: choice({ label: 'Read', options: estimators, default: 'Synergy' }),
    q: choice({ label: 'in', options: quarters, default: LAST, as: 'list' }),
    panels: toggle({ label: 'All estimators', default: true }),
    stage: choice({
      label: 'Guess',
      options: { seen: 'seen', guess: 'guess', revealed: 'revealed' },
      default: 'seen',
      local: true,
      control: false,
    }),
    AWS: numbers({ ...line, fold: 'Type the lines', label: 'AWS, percent at the end of' }),
    trio: numbers({ ...line, fold: 'Type the lines', label: 'Top three, percent at the end of' }),
  },
  primary: 'series',

  show: (rows: ShareRows, state): ShownShare =>
    state.stage === 'seen' ? seen(rows, state) : guessed(rows, state, state.stage === 'revealed'),

  draw: (svg, shown, room) => drawShare(svg, shown, room),

  act(key, { stage, est, q }) {
    const [estimator = '', , quarter = ''] = key.split('/');
    if (stage !== 'seen' || !isOption(estimators, estimator)) return {};
    if (estimator === est && quarter === q) return { est: 'Synergy', q: LAST };
    return { est: estimator, q: quarter };
  },

  drag(at, { guesses }, { stage }, room) {
    const drawn = stage === 'guess' ? drawnAt(at, guesses, room) : undefined;
    return drawn && { [drawn.key === 'AWS' ? 'AWS' : 'trio']: drawn.guess };
  },

  guess: {
    stage: 'stage',
    invitation: 'Draw it first',
    question: 'What became of the leader’s share, and of the top three’s?',
  },
});

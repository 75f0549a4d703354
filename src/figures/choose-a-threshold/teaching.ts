import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Teaching } from '../../figure-kit/teaching.ts';
import type figure from './figure.ts';

export default {
  datasets: ['training-runs', 'compute-thresholds'],
  // A line is here what the reader draws; the laws' own are told one by one.
  counts: ['training-runs'],
  states: [
    { name: 'Brussels', sentence: 'The line of the AI Act.', state: {} },
    {
      name: 'Sacramento, Albany, Seoul',
      sentence: 'Ten times higher: two developers known.',
      state: { L: 1e26 },
    },
    {
      name: 'Best of 2023',
      sentence: 'Five known at the end of 2023, a sixth in February.',
      state: { L: 3.86e24, start: '2023-12' },
    },
    {
      name: 'Longest modern spell',
      sentence: 'Exactly five known for 445 days, by luck.',
      state: { L: 3e25 },
    },
    {
      name: 'A moving line',
      sentence: 'Raised as fast as the record, it catches almost no one.',
      state: { raise: 4.5 },
    },
    { name: 'Treaty draft', sentence: 'The strictest draft.', state: { L: 1e24 } },
  ],
  sub: 'Each bar is a possible line on training compute (FLOP, log scale), drawn for as long as exactly [five](exact:definition) developers were known to be over it. The aim is [three](exact:definition) years. Behind, the runs: a dot is larger than any its developer had published before.',
  // As good as the runs that took developers over; with nobody over, as all that were looked through.
  grade: ({ shown: { picture } }) => {
    const firsts = picture.runs.filter(({ first }) => first);
    return lowestGrade((firsts.length ? firsts : picture.runs).map(({ grade }) => grade));
  },
  basis: {
    L: 'or drag it in the picture',
    raise:
      'records grew [4.5](<exact:assumption: our fit to the records>)-fold a year since 2010, our fit',
  },
  note: 'Every model of Epoch AI’s table of notable models was looked through; every count is a floor, in every year, because many of them have no public estimate: the ticks above. Runs smaller than an earlier one of the same developer change no count and are not drawn, nor are those under [10¹⁸](exact:definition) FLOP, the lowest line here. Lower still, in the thin decades before 2010, lines have had [five](exact:definition) over them for years. Developers are grouped by us, by parent, under the organisation named first. No official list of who is over a line was found. Runs before 2014 count but are not drawn. A bar too short to see is drawn wider.',
} satisfies Teaching<typeof figure>;

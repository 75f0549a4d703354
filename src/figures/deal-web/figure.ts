import { defineFigure } from '../../figure-kit/figure.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { set } from '../../figure-kit/parameters/set.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drawList } from './list.ts';
import { follow, webOf } from './maths.ts';
import type { Rows, Web } from './maths.ts';
import { drawMatrix } from './matrix.ts';
import { MONTHS } from './months.ts';
import { FIRMS } from './parties.ts';
import { tableOf } from './table.ts';
import { counted, pairsInTitle, sentenceOf } from './words.ts';

interface ShownWeb extends Shown {
  readonly web: Web;
  readonly grids: Rows['grids'];
  readonly firm: string;
}

const firms = { none: 'nobody', ...FIRMS };

export default defineFigure({
  datasets: ['compute-deals'],
  parameters: {
    until: choice({ label: 'Announced until', options: MONTHS, default: '2026-06', as: 'list' }),
    firm: choice({ label: 'Follow', options: firms, default: 'none', as: 'list' }),
    status: set({
      label: 'Status',
      options: {
        signed: 'Signed',
        expanded: 'Expanded',
        completed: 'Completed',
        announced: 'Announced',
        cancelled: 'Cancelled',
      },
      default: ['signed', 'expanded', 'completed', 'announced'],
    }),
    loops: toggle({ label: 'Loops alone', default: false }),
  },
  states: [
    { name: '2019', sentence: 'Five deals, one lab, one pair.', state: { until: '2019-12' } },
    {
      name: 'End of 2024',
      sentence: 'Ten deals in eight years, and still one pair.',
      state: { until: '2024-12' },
    },
    {
      name: 'After the deal',
      sentence: 'A year later the matrix has filled.',
      state: { until: '2025-11' },
    },
    { name: 'Loops', sentence: 'Five pairs, both halves of each.', state: { loops: true } },
    {
      name: 'What never happened',
      sentence: 'Five announcements that came to nothing.',
      state: { status: ['cancelled'] },
    },
    {
      name: 'Contracts alone',
      sentence: 'What stays when announcements are switched off.',
      state: { status: ['signed', 'expanded', 'completed'] },
    },
    {
      name: 'Follow Nvidia',
      sentence: 'A chip maker that buys shares and guarantees capacity.',
      state: { firm: 'nvidia' },
    },
    {
      name: 'Everyone’s customer',
      sentence: 'Whom Anthropic pays, and who owns shares in it.',
      state: { firm: 'anthropic' },
    },
  ],
  note: 'Sums are ceilings as announced, and status is as of mid-2026; sums overlap and are never added. Rows inside another, a round that contains others and terms without payment are in the table only. xAI stands with its owner, SpaceX. Pale is medium evidence, a question mark one unconfirmed report. Loops of another kind are not counted: Nvidia owns shares in CoreWeave and must buy its unsold capacity; AMD gives OpenAI and Meta warrants with their orders.',

  show(rows: Rows, state): ShownWeb {
    const web = webOf(rows, state);
    const { deals, pairs, grids } = rows;
    const says = new Map(web.marks.map((mark) => [mark.key, mark.says]));
    return {
      web,
      grids,
      firm: state.firm,
      title: `In ${counted(pairs.length)} pairs the shareholder is also the supplier: ${pairsInTitle(pairs)}`,
      sub: 'Who pays whom, in billions of US dollars as announced. A square is a purchase, a diamond is shares, its area the sum; dashed is announced only, small and open is no sum, crossed is cancelled. One number marks both halves of a pair.',
      sentence: sentenceOf(web, rows, state),
      grade: lowestGrade(pairs.map(({ grade }) => grade)),
      marks: Object.keys(grids.wide.spots)
        .flatMap((key) => ({ key, label: says.get(key) ?? '' }))
        .filter(({ label }) => label),
      table: tableOf(rows, web),
      values: {
        pairs: counted(pairs.length),
        deals: String(deals.length),
        drawn: String(deals.length - web.absent.size),
      },
    };
  },

  draw(svg, { web, grids, firm }, room) {
    if (room.name === 'narrow') drawList(svg, web, firm, room);
    else drawMatrix(svg, web, grids[room.name], firm, room);
  },

  act: (key, { firm }) => ({ firm: follow(key, firm) as keyof typeof firms }),
});

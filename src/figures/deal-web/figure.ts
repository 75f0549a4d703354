import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { set } from '../../figure-kit/parameters/set.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { everyMonth } from '../../figure-kit/calendar/everyMonth.ts';
import { month } from '../../figure-kit/parameters/month.ts';
import { drawList } from './list.ts';
import { follow, webOf } from './maths.ts';
import type { Rows, Web } from './maths.ts';
import { drawMatrix } from './matrix.ts';
import { FIRMS } from './parties.ts';
import { tableOf } from './table.ts';
import { titleOf } from './title.ts';
import { sentenceOf } from './words.ts';

interface ShownWeb extends Shown {
  readonly web: Web;
  readonly grids: Rows['grids'];
  readonly firm: string;
}

/** Where the figure opens: all that was announced and has not fallen through. */
const USUAL = {
  until: '2026-10',
  status: ['signed', 'expanded', 'completed', 'announced'],
} as const;

const firms = { none: 'nobody', ...FIRMS };

export default defineFigure({
  parameters: {
    until: month({
      label: 'Announced until',
      months: everyMonth('2016-11', '2026-10').reverse(),
      default: USUAL.until,
    }),
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
      default: USUAL.status,
    }),
    loops: toggle({ label: 'Loops alone', default: false }),
  },
  primary: 'firm',

  show(rows: Rows, state): ShownWeb {
    const web = webOf(rows, state);
    const { pairs, grids } = rows;
    const says = new Map(web.marks.map((mark) => [mark.key, mark.says]));
    return {
      web,
      grids,
      firm: state.firm,
      title: titleOf(web, rows, state, USUAL),
      sentence: sentenceOf(web, rows, state),
      marks: Object.keys(grids.wide.spots)
        .flatMap((key) => ({ key, label: says.get(key) ?? '' }))
        .filter(({ label }) => label),
      table: tableOf(rows, web),
      values: {
        pairs: inWords(pairs.length),
      },
    };
  },

  draw(svg, { web, grids, firm }, room) {
    if (room.name === 'narrow') drawList(svg, web, firm, room);
    else drawMatrix(svg, web, grids[room.name], firm, room);
  },

  act: (key, { firm }) => ({ firm: follow(key, firm) as keyof typeof firms }),
});

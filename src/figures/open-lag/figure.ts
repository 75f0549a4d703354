import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Mark, Shown } from '../../figure-kit/shown.ts';
import { month } from '../../figure-kit/parameters/month.ts';
import { longDate } from '../../layouts/longDate.ts';
import { drawLag } from './draw.ts';
import { sidesOf, standingAt } from './maths.ts';
import { FIRST, momentAfter, momentNear, moments, NOW, timeOf } from './moments.ts';
import type { LagRows } from './rows.ts';
import { lagsBy, lagText } from './rulers.ts';
import type { Compute, Picture } from './shown.ts';
import { FLOOR, stairFrame } from './stairFrame.ts';
import { titleOf } from './title.ts';
import { runSays, standingSays, times } from './words.ts';

interface ShownLag extends Shown, Picture {}

const rulers = {
  capability: 'One index',
  compute: 'Training compute',
  private: 'Private tests',
  price: 'Price',
} as const;

export default defineFigure({
  parameters: {
    ruler: choice({ label: 'Ruler', options: rulers, default: 'capability' }),
    at: month({ label: 'Compute by the end of', months: moments, default: NOW }),
    low: toggle({ label: 'Count speculative estimates', default: true }),
  },
  primary: 'ruler',

  show({ runs, lags, cheaper, dark, said, table }: LagRows, { ruler, at, low }): ShownLag {
    const sides = sidesOf(runs, low);
    const time = timeOf(at);
    const standing = standingAt(sides, time);
    const records = new Set([...sides.open, ...sides.closed].map(({ key }) => key));
    const dots = runs.filter(
      (run) =>
        run.open &&
        run.time >= FIRST &&
        run.flop >= FLOOR &&
        !records.has(run.key) &&
        (low || run.grade !== 'low'),
    );
    const shownLags = lagsBy(lags, ruler);
    const compute: Compute = { sides, dots, dark, time, standing };
    return {
      ...said,
      title: titleOf(ruler, { standing, when: longDate(at) }, lags, cheaper),
      sub: said.subs[ruler],
      ruler,
      lags: shownLags,
      cheaper,
      compute,
      sentence: ruler === 'compute' ? standingSays(standing, longDate(at)) : said.says[ruler],
      marks: marksOf(),
      table: ruler === 'compute' ? table : said.table,
      values: {
        when: longDate(at),
        times: standing ? times(standing.ratio) : 'no known number of',
        open: standing?.open.name ?? 'of unknown size',
      },
    };

    function marksOf(): Mark[] {
      if (ruler === 'price') return [{ key: 'price/open', label: said.says.price }];
      if (ruler === 'compute') {
        const drawn = [...sides.closed, ...sides.open, ...dots].filter((run) => run.time >= FIRST);
        return drawn
          .sort((a, b) => a.time - b.time)
          .map((run) => ({ key: run.key, label: runSays(run) }));
      }
      return shownLags.map((lag) => ({
        key: lag.key,
        label: `${lag.on}, ${lag.when}: open models ${lagText(lag)} behind, grade ${lag.grade}`,
      }));
    }
  },

  draw: (svg, shown, room) => drawLag(svg, shown, room),

  act(key, { at }) {
    const [what, name = ''] = key.split('/');
    const time = Number(name);
    return what === 'run' && time ? { at: momentAfter(time) } : { at };
  },

  drag({ x, y }, { ruler }, { at }, room) {
    const frame = stairFrame(room, 0);
    const reach =
      Math.abs(x - frame.x(timeOf(at))) <= REACH && y >= frame.top && y <= frame.bottom + REACH;
    return ruler === 'compute' && reach ? { at: momentNear(frame.timeAt(x)) } : undefined;
  },
});

/** How far from the line of the moment a hand may take hold of it, in px. */
const REACH = 44;

import { scaleLinear } from 'd3-scale';
import { theEvidence } from '../../../evidence/theEvidence.ts';
import { dayTime } from '../../../figure-kit/drawing/dayTime.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { textIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

const [FROM, UNTIL] = ['2018-01-01', '2026-10-31'];

/** When each trade was shut, a line a trade: most end or never do, and one blinks. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const rows = [...(theEvidence().datasets.get('trades-shut')?.rows ?? [])];
  const lanes = [...new Set(rows.map((row) => textIn(row, 'lane')))];
  const x = scaleLinear([dayTime(FROM), dayTime(UNTIL)], [0, width]);
  const pitch = (height - 2) / lanes.length;
  paths(
    layer(svg, 'dark'),
    rows.map((row) => {
      const from = x(dayTime(firstDay(textIn(row, 'off_from'))));
      const until = x(dayTime(String(row['off_until'] ?? UNTIL)));
      const base = 1 + (lanes.indexOf(textIn(row, 'lane')) + 0.7) * pitch;
      return {
        key: textIn(row, 'id'),
        class: row['off_until'] === null ? 'bar warm' : 'bar',
        d: block(from, base, Math.max(1.5, until - from), 0.7 * pitch),
      };
    }),
  );
  words(svg, room, [
    { x: 0, y: height - line - 2, text: 'shut since' },
    { x: 0, y: height - 2, text: '2018' },
  ]);
};
export default draw;

/** The first day of a year known alone. */
const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date);

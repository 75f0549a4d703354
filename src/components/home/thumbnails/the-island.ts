import { scaleLinear } from 'd3-scale';
import { theEvidence } from '../../../evidence/theEvidence.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { dayTime } from '../../../figure-kit/drawing/dayTime.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { textIn } from '../../../figure-kit/tables.ts';

const [FROM, UNTIL] = ['2018-01-01', '2026-10-31'];
const PITCH = 4;

/** When each trade was shut, a line a trade: most end or never do, and one blinks. */
export default function draw(svg: Canvas): void {
  const rows = [...(theEvidence().datasets.get('trades-shut')?.rows ?? [])];
  const lanes = [...new Set(rows.map((row) => textIn(row, 'lane')))];
  const x = scaleLinear([dayTime(FROM), dayTime(UNTIL)], [0, 208]);
  paths(layer(svg, 'dark'), [
    ...rows.map((row) => {
      const from = x(dayTime(firstDay(textIn(row, 'off_from'))));
      const until = x(dayTime(String(row.off_until ?? UNTIL)));
      const y = 1 + lanes.indexOf(textIn(row, 'lane')) * PITCH;
      const warm = row.off_until === null ? '' : ' warm';
      return {
        key: textIn(row, 'id'),
        class: `bar${warm}`,
        d: `M${from.toFixed(1)} ${y}h${Math.max(1.5, until - from).toFixed(1)}v2.6h${(-Math.max(1.5, until - from)).toFixed(1)}z`,
      };
    }),
  ]);
  write(layer(svg, 'words'), [
    { x: 1, y: 86, text: '2018', class: 't11 quiet num' },
    { x: 1, y: 64, text: 'dark', class: 't11 quiet' },
  ]);
}

/** The first day of a year known alone. */
const firstDay = (date: string): string => (date.length === 4 ? `${date}-01-01` : date);

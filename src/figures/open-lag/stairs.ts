import { yearAxis } from '../../figure-kit/drawing/yearAxis.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { gapOf } from './maths.ts';
import { FIRST, LAST } from './moments.ts';
import type { Sheet } from './sheet.ts';
import type { Compute } from './shown.ts';
import type { StairFrame } from './stairFrame.ts';
import { stairMarks } from './stairMarks.ts';
import { sideNames, runNames } from './stairNames.ts';
import { stairReading } from './stairReading.ts';

/** The two records as stairs on a log scale, the gap between them shaded, and the moment that is read. */
export function stairs(sheet: Sheet, shown: Compute, frame: StairFrame): number {
  ground(sheet, frame);
  gap(sheet, shown, frame);
  const records = stairMarks(sheet, shown, frame);
  stairReading(sheet, shown, frame);
  sheet.notes.push(...sideNames(shown.sides, frame));
  sheet.notes.push(...runNames(records, shown.standing, frame, sheet.notes));
  return frame.bottom + 26;
}

function ground(sheet: Sheet, { x, y, right, bottom }: StairFrame): void {
  for (let power = 22; power <= 27; power++) {
    const level = Math.round(y(10 ** power)) + 0.5;
    const key = `power/${power}`;
    const text = flops(10 ** power, 1);
    sheet.rules.push({ key, d: `M0 ${level}H${right}`, class: power === 22 ? 'base' : 'grid' });
    if (power > 22) sheet.notes.push({ key, x: 0, y: level - 4, text, class: 't11 faint' });
  }
  sheet.notes.push(...yearAxis({ key: 'year', from: FIRST, to: LAST, x, y: bottom + 18 }));
}

/** What lies between the records, up to the moment that is read. */
function gap(sheet: Sheet, { sides, time }: Compute, { x, y }: StairFrame): void {
  for (const { from, to, open, closed } of gapOf(sides, FIRST, time)) {
    sheet.areas.push({
      key: `gap/${from}`,
      d: `M${x(from)} ${y(closed)}H${x(to)}V${y(open)}H${x(from)}z`,
      class: open > closed ? 'lag-gap ahead' : 'lag-gap',
    });
  }
}

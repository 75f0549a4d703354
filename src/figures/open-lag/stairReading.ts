import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { tenth } from '../../figure-kit/drawing/tenth.ts';
import { whisker } from '../../figure-kit/drawing/whisker.ts';
import type { Sheet } from './sheet.ts';
import type { Compute } from './shown.ts';
import type { StairFrame } from './stairFrame.ts';
import { times } from './words.ts';

/** The moment that is read, how far the records were apart, and the flagships of unknown size. */
export function stairReading(
  sheet: Sheet,
  { dark, time, standing }: Compute,
  { x, y, right, top, bottom, endX }: StairFrame,
): void {
  if (dark.models) {
    const d = dark.times.map((one) => `M${x(one)} ${top - 6}v8`).join('');
    const text = `${dark.models} models: no public estimate`;
    sheet.over.push({ key: 'dark', d, class: 'tick' });
    sheet.notes.push({
      key: 'dark',
      x: x(Math.max(...dark.times)),
      y: top - 11,
      text,
      class: 't11 quiet',
      anchor: 'end',
    });
  }
  const at = tenth(x(time));
  sheet.lines.push({ key: 'now', d: `M${at} ${top}V${bottom}`, class: 'ln ghost lag-now' });
  sheet.over.push({ key: 'grip', x: at, y: bottom, d: 'M0 -7l6 7l-6 7l-6 -7z', class: 'lag-grip' });
  if (!standing) return;
  const { open, closed, ratio } = standing;
  const [from, to] = [tenth(y(open.flop)), tenth(y(closed.flop))];
  const text = ratio < 1 ? `open ${times(1 / ratio)}× ahead` : `${times(ratio)} times`;
  const left = (endX !== null && at > 200) || at + 12 + textWidth(text, 14.5, true) > right;
  sheet.over.push({
    key: 'span',
    d: whisker(at, from, to, 4),
    class: 'tick',
  });
  sheet.notes.push({
    key: 'ratio',
    x: left ? at - 9 : at + 9,
    y: Math.abs(from - to) > 26 ? (from + to) / 2 + 5 : Math.min(from, to) - 12,
    text,
    class: 't14 strong halo',
    anchor: left ? 'end' : 'start',
  });
}

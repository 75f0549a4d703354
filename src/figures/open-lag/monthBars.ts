import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { lagText } from './rulers.ts';
import type { Lag, Ruler } from './rulers.ts';
import type { Sheet } from './sheet.ts';

/** The lags as rows of squares, one a month, from the day the closed side got there. */
export function monthBars(
  sheet: Sheet,
  lags: readonly Lag[],
  read: Ruler,
  { name, width }: Room,
  top: number,
): number {
  const narrow = name === 'narrow';
  const left = narrow ? 0 : 210;
  const pitch = Math.min(50, Math.floor((width - left - (narrow ? 2 : 120)) / 10.2));
  const side = pitch - 3;
  const row = narrow ? side + 52 : side + 26;
  const head = top + 38;
  const what = 'A square is a month, from closed models reaching a level to open ones';
  const lines = wrap(what, width - left, 11.5);
  sheet.notes.push(
    ...lines.map((text, i) => ({
      key: `months/${i}`,
      x: left,
      y: top + 10 + i * 14,
      text,
      class: 't11 faint',
    })),
  );
  sheet.rules.push({
    key: 'months/start',
    d: `M${left + 0.5} ${head - 8}V${head + row * lags.length - 14}`,
    class: 'base',
  });
  lags.forEach((lag, i) => {
    const own = lag.ruler === read;
    const y = head + i * row + (narrow ? 38 : 4);
    const look = own
      ? `sq s-open ${lag.grade === 'high' ? '' : lag.grade}`.trim()
      : 'sq s-rest medium';
    sheet.marks.push({
      key: lag.key,
      x: left + 4,
      y,
      d: squares(0, lag.low, pitch, side),
      class: look,
    });
    if (lag.high > lag.low) {
      sheet.over.push({
        key: `${lag.key}/range`,
        x: left + 4,
        y,
        d: squares(lag.low, lag.high, pitch, side),
        class: own ? 'sq low s-open' : 'sq low s-rest',
      });
    }
    const voice = own ? 't13 strong' : 't13 quiet';
    const end = { key: `${lag.key}/end`, text: lagText(lag), class: voice };
    if (narrow) {
      sheet.notes.push(
        { key: `${lag.key}/on`, x: 8, y: y - 22, text: lag.on, class: voice },
        { key: `${lag.key}/when`, x: 8, y: y - 6, text: lag.when, class: 't11 faint' },
        { ...end, x: width, y: y - 14, anchor: 'end' },
      );
      return;
    }
    sheet.notes.push(
      { key: `${lag.key}/on`, x: 0, y: y + side / 2 - 2, text: lag.on, class: voice },
      {
        key: `${lag.key}/when`,
        x: 0,
        y: y + side / 2 + 14,
        text: lag.when,
        class: 't11 faint',
      },
      { ...end, x: left + 4 + lag.high * pitch + 8, y: y + side / 2 + 5 },
    );
  });
  return head + row * lags.length;
}

function squares(from: number, to: number, pitch: number, side: number): string {
  let d = '';
  for (let month = from; month < to; month++) d += `M${month * pitch} 0h${side}v${side}h${-side}z`;
  return d;
}

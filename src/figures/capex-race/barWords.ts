import type { Note } from '../../figure-kit/drawing/note.ts';
import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import type { ShownBars } from './drawBars.ts';
import type { Column } from './place.ts';
import type { Scale } from './sheet.ts';

/** The years under the bars; a lone quarter says that it is one. */
export function periods(
  { by, guided }: ShownBars,
  columns: readonly Column[],
  y: number,
  narrow: boolean,
): Note[] {
  const texts = columns.map(({ key }) => {
    if (key === 'guided') return narrow ? key : '2026, guided';
    if (by === 'quarter') return key.slice(0, 4);
    const short = guided !== null && narrow ? '$2' : '$2 ’$1';
    return guided === null && !narrow ? shortQuarter(key) : key.replace(/20(..)-(.*)/u, short);
  });
  return [...new Set(texts)].map((text) => {
    const own = columns.filter((_, i) => texts[i] === text);
    const [first, last] = [own[0], own.at(-1)];
    const x = first && last ? (first.x + last.x + last.width) / 2 : 0;
    const lone = narrow && by === 'quarter' && own.length < 4;
    return {
      ...{ key: `period/${text}`, x, y, text: lone ? `’${text.slice(2)}` : text },
      ...{ class: 't11 faint num', anchor: 'middle' },
    };
  });
}

/** The firms' names beside the last bar, with what they said where that is the last bar. */
export function namesAt(
  { bars, firms, guided }: ShownBars,
  { x, width }: Column,
  y: Scale,
  narrow: boolean,
): Note[] {
  let below = 0;
  return firms.map((firm, i) => {
    const said = guided !== null;
    const value = said ? firm.guided.high : (bars.at(-1)?.segments[i]?.value ?? 0);
    below += value;
    return {
      key: `${firm.key}/name`,
      x: x + width + 8,
      y: y(below - value / 2),
      text: said && !narrow ? `${firm.name} ${firm.guided.says}` : firm.name,
      class: `t13 strong num fill f-${firm.colour}`,
    };
  });
}

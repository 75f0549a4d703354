import type { GradeMark } from '../../figure-kit/drawing/gradeMark.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { shortDate } from '../../figure-kit/words/shortDate.ts';
import { clip } from '../../figure-kit/drawing/clip.ts';
import { isoDate } from '../../figure-kit/calendar/isoDate.ts';
import type { Frame } from './frame.ts';
import { TARGET } from './show.ts';
import type { Picture } from './show.ts';
import { months } from './words.ts';

/** What the list of developers is made of: the grade is that of the run that took each over. */
export interface List {
  readonly notes: readonly Note[];
  readonly grades: readonly GradeMark[];
  /** Under the fifth row: those above it are the target. */
  readonly rule: Path;
}

const ROW = 17.5;
const GUTTER = 12;

/** Developers in the order in which the line caught them; the last row counts those there is no room for. */
export function listOf({ stays, end }: Picture, { list, room, columns, rows }: Frame): List {
  const most = columns * rows;
  const shown = stays.length > most ? stays.slice(0, most - 1) : stays;
  const width = (list.width - (columns - 1) * GUTTER) / columns;
  const numbered = room !== 'narrow';
  const indent = numbered ? 38 : 16;
  const place = (i: number) => ({
    x: list.x + Math.floor(i / rows) * (width + GUTTER),
    y: list.y + 22 + (i % rows) * ROW,
  });
  const title = stays.length
    ? 'Over the line, in order of crossing'
    : 'No run with an estimate is over it';
  const rest = stays.length - shown.length;
  const fifth = place(TARGET - 1);
  return {
    notes: [
      { x: list.x, y: list.y, text: title, class: 't12 quiet' },
      ...shown.flatMap(({ run, from, to }, i): Note[] => {
        const { x, y } = place(i);
        const left = to < end;
        const month = shortDate(isoDate(left ? to : from).slice(0, 7));
        const date = left ? `until ${month}` : month;
        const voice = left ? 'faint' : i < TARGET ? 'strong' : '';
        const text = clip(run.by, width - indent - 6 - textWidth(date, 11.5), 12.5, true);
        const rank = numbered ? String(i + 1) : '';
        return [
          { x: x + 31, y, text: rank, class: 't11 faint num', anchor: 'end' },
          { x: x + indent, y, text, class: `t12 ${voice}` },
          { x: x + width, y, text: date, class: 't11 faint', anchor: 'end' },
        ];
      }),
      {
        ...place(shown.length),
        text: rest ? `and ${rest} more: see the table` : '',
        class: 't12 faint',
      },
    ].filter(({ text }) => text),
    grades: shown.map(({ run: { grade } }, i) => {
      const { x, y } = place(i);
      return { x: x + 0.5, y: y - 9.5, grade };
    }),
    rule: {
      key: 'fifth',
      d: stays.length > TARGET ? `M${fifth.x} ${fifth.y + 5.5}h${width}` : '',
      class: 'stem',
    },
  };
}

/** The score in large figures, where there is room: how long exactly five were over the line, against the three years asked. */
export function scoreOf({ longest }: Picture, { room, list: { x } }: Frame): Note[] {
  const held = longest ? months(longest.to - longest.from) : '0';
  return room === 'wide'
    ? [
        { x: x - 1, y: 526, text: `${held} months`, class: 'big' },
        { x, y: 546, text: 'with exactly five over the line', class: 't12 quiet' },
        { x, y: 562, text: 'aim: 36 months', class: 't12 quiet' },
      ]
    : [];
}

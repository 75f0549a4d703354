import type { GradeMark } from '../../figure-kit/drawing/gradeMark.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { monthName } from './calendar.ts';
import type { Frame } from './frame.ts';
import { TARGET } from './show.ts';
import type { Picture } from './show.ts';
import { months } from './words.ts';

/** What the list of developers is made of. */
export interface List {
  readonly notes: readonly Note[];
  /** The grade of the run that took each developer over. */
  readonly grades: readonly GradeMark[];
  /** The rule under the fifth row: those above it are the target. */
  readonly rule: string | null;
}

const ROW = 17.5;
const GUTTER = 12;

/** Developers in the order in which the line caught them; the last row counts those there is no room for. */
export function listOf({ stays, end }: Picture, { list }: Frame): List {
  const { columns, rows, numbered } = list;
  const shown = stays.length > columns * rows ? stays.slice(0, columns * rows - 1) : stays;
  const width = (list.width - (columns - 1) * GUTTER) / columns;
  const nameX = numbered ? 38 : 16;
  const place = (i: number) => ({
    x: list.x + Math.floor(i / rows) * (width + GUTTER),
    y: list.y + 22 + (i % rows) * ROW,
  });
  const title = stays.length
    ? 'Over the line, in order of crossing'
    : 'No run with an estimate is over it';
  const notes: Note[] = [{ x: list.x, y: list.y, text: title, class: 't12 quiet' }];
  shown.forEach(({ run, from, to }, i) => {
    const { x, y } = place(i);
    const date = to < end ? `until ${monthName(to, true)}` : monthName(from, true);
    const voice = to < end ? 'faint' : i < TARGET ? 'strong' : '';
    const name = cut(run.by, width - nameX - 6 - textWidth(date, 11.5), 12.5);
    const rank: Note = { x: x + 31, y, text: String(i + 1), class: 't11 faint num', anchor: 'end' };
    notes.push(
      ...(numbered ? [rank] : []),
      { x: x + nameX, y, text: name, class: `t12 ${voice}` },
      { x: x + width, y, text: date, class: 't11 faint', anchor: 'end' },
    );
  });
  const rest = stays.length - shown.length;
  if (rest)
    notes.push({
      ...place(shown.length),
      text: `and ${rest} more: see the table`,
      class: 't12 faint',
    });
  const fifth = place(TARGET - 1);
  return {
    notes,
    grades: shown.map(({ run }, i) => ({
      x: place(i).x + 0.5,
      y: place(i).y - 9.5,
      grade: run.grade,
    })),
    rule: stays.length > TARGET ? `M${fifth.x} ${fifth.y + 5.5}h${width}` : null,
  };
}

/** The score in large figures: how long exactly five were over the line, against the three years asked. */
export function scoreOf({ longest }: Picture, { score }: Frame): Note[] {
  if (!score) return [];
  const held = longest ? months(longest.to - longest.from) : '0';
  return [
    { ...score, x: score.x - 1, text: `${held} months`, class: 'big' },
    { ...score, y: score.y + 20, text: 'with exactly five over the line', class: 't12 quiet' },
    { ...score, y: score.y + 36, text: 'aim: 36 months', class: 't12 quiet' },
  ];
}

/** A name as far as it fits, cut at a letter. */
function cut(name: string, width: number, size: number): string {
  if (textWidth(name, size, true) <= width) return name;
  let text = name;
  while (text && textWidth(`${text}…`, size, true) > width) text = text.slice(0, -1);
  return `${text.trimEnd()}…`;
}

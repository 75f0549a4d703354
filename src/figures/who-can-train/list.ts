import { clip } from '../../figure-kit/drawing/clip.ts';
import type { GradeMark } from '../../figure-kit/drawing/gradeMark.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { LINE, paragraph } from '../../figure-kit/drawing/paragraph.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import type { Year } from './maths.ts';

/** Where the list of one year's runs stands, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columns: 1 | 2;
}

const ROW = 20;
/** Of a list in one column; a longer one is set closer. */
const TALLEST = 460;
const GAP = 40;

/** The runs of a year by name, dearest first, with the budget as a rule between those beyond it and within. */
export function list(
  { year, runs, covered }: Year,
  research: number,
  { x, y, width, columns }: Place,
): { lines: Path[]; notes: Note[]; grades: GradeMark[]; bottom: number } {
  const tall = Math.ceil(runs.length / columns);
  const row = Math.min(ROW, Math.max(14, TALLEST / Math.max(1, tall)));
  const wide = (width - GAP * (columns - 1)) / columns;
  const top = y + 62;
  const spot = (i: number) => ({
    left: x + Math.floor(i / tall) * (wide + GAP),
    at: top + (i % tall) * row,
  });
  const rule = runs.length - covered.length;
  const { left, at } = spot(Math.min(rule, Math.max(0, runs.length - 1)));
  const under = rule === runs.length ? row : 0;
  const foot = paragraph(
    `Left out: staff, failed runs and experiments. OpenAI’s research computing alone was about ${dollars(research)} in 2024.`,
    { x, y: top + tall * row + 24, width: width - 4, class: 't12 faint' },
  );
  const count = runs.length ? `${covered.length} of ${runs.length}` : 'none costed';
  return {
    lines: runs.length
      ? [
          {
            key: 'budget',
            d: `M${left} ${at - (row > 17 ? 13 : 10.5) + under}h${wide}`,
            class: 'ln accent',
          },
        ]
      : [],
    notes: [
      { x: x - 1, y: y + 26, text: count, class: 'big' },
      {
        x: x + 11 + textWidth(count, 31) * 1.02,
        y: y + 26,
        text: `in ${year}`,
        class: 't14 quiet',
      },
      ...runs.flatMap((run, i): Note[] => {
        const { left, at } = spot(i);
        const voice = i < rule ? 't12 quiet' : 't12 strong';
        return [
          {
            ...{ x: left + 15, y: at, class: voice },
            text: clip(run.name, wide - 27 - textWidth(dollars(run.cost), 12.5, true), 12.5, true),
          },
          {
            x: left + wide,
            y: at,
            text: dollars(run.cost),
            class: `${voice} num`,
            anchor: 'end',
          },
        ];
      }),
      ...foot,
    ],
    grades: runs.map(({ grade }, i) => ({ grade, x: spot(i).left + 0.5, y: spot(i).at - 8.5 })),
    bottom: top + tall * row + 24 + foot.length * LINE,
  };
}

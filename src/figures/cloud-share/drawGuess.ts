import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import { lineIn, namesIn, ruleBox } from './drawPanels.ts';
import type { Sheet } from './drawPanels.ts';
import { drawnOf } from './guess.ts';
import type { Guess } from './guess.ts';
import type { Series } from './maths.ts';
import { boxesOf } from './place.ts';
import type { Box } from './place.ts';
import { SLOTS, START } from './slots.ts';

/** One line a reader draws, and what there is of it. */
export interface ShownGuess {
  readonly key: 'AWS' | 'together';
  readonly title: string;
  /** What is given: up to the start while the reader draws, everything once it is shown. */
  readonly series: Series;
  readonly guess: Guess;
  readonly revealed: boolean;
}

/** Where the two lines are drawn: side by side, or one under the other. */
export function guessBoxes(room: Room): Box[] {
  const wishes = (['AWS', 'together'] as const).map((key) => ({ key, from: '2016-Q1', to: '2026-Q1', labels: 92 }));
  return boxesOf(room.name === 'wide' ? [wishes] : wishes.map((wish) => [wish]), room, 100);
}

/** Lays out the reader's two lines, and over them what was counted once that is shown. */
export function drawGuess(sheet: Sheet, guesses: readonly ShownGuess[], room: Room): { boxes: Box[]; hands: Path[] } {
  const boxes = guessBoxes(room);
  const hands: Path[] = [];
  guesses.forEach((shown, i) => {
    const box = boxes[i];
    if (!box) return;
    ruleBox(sheet, box, [0, 20, 40, 60, 80, 100], { title: shown.title, sub: 'Synergy Research Group, share of the market' });
    lineIn(sheet, box, shown.series, 2.6);
    const yours = handLine(sheet, box, shown);
    if (shown.revealed) namesIn(sheet, box, [{ ...shown.series, name: 'Counted' }], true, yours);
    else {
      sheet.notes.push(...yours, ...invitation(box, shown));
      hands.push({ key: shown.key, d: `M${box.x(quarterTime(START))} ${box.top}H${box.right + 24}V${box.bottom}H${box.x(quarterTime(START))}z`, class: 'hand' });
    }
  });
  return { boxes, hands };
}

/** The line the reader drew, from the start given; the note names its end. */
function handLine(sheet: Sheet, box: Box, { key, series, guess, revealed }: ShownGuess): Note[] {
  const drawn = drawnOf(guess);
  const start = series.points.find(({ q }) => q === START);
  const end = drawn.at(-1);
  if (!start || !end) return [];
  const places = [start, ...drawn].map(({ q, v }) => `${px(box.x(quarterTime(q)))} ${px(box.y(v))}`);
  sheet.lines.push({ key: `${key}/yours`, d: `M${places.join('L')}`, class: 'guess' });
  for (const { q, v } of drawn) {
    const [x, y] = [box.x(quarterTime(q)), box.y(v)];
    sheet.points.push({ key: `${key}/yours/${q}`, d: 'M-2.5 -2.5h5v5h-5z', x, y, class: 'pt low' });
    const counted = revealed && series.points.find((point) => point.q === q);
    if (counted) sheet.thin.push({ key: `${key}/gap/${q}`, d: `M${px(x)} ${px(y)}V${px(box.y(counted.v))}`, class: 'tear' });
  }
  const whole = end.q === SLOTS[SLOTS.length - 1];
  const at = whole ? { x: box.right + 6, y: box.y(end.v) } : { x: box.x(quarterTime(end.q)) + 8, y: box.y(end.v) };
  return [{ ...at, y: at.y + (revealed && whole ? 0 : 4.5), key: `${key}/yours/end`, text: `You ${end.v}`, class: 't13 strong num' }];
}

/** What to do, until something is drawn. */
function invitation({ x, y, key }: Box, { guess, series }: ShownGuess): Note[] {
  const start = series.points.find((point) => point.q === START);
  if (!start || drawnOf(guess).length) return [];
  return [
    { key: `${key}/start`, x: x(quarterTime(START)), y: y(start.v) - 10, text: String(start.v), class: 't13 strong num', anchor: 'middle' },
    { key: `${key}/invitation`, x: x(2018), y: y(start.v) + 4.5, text: 'Draw on from here', class: 't12 quiet' },
  ];
}

function px(value: number): number {
  return Math.round(value * 10) / 10;
}

import { handLine } from '../../figure-kit/drawing/handLine.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { panelFrame } from '../../figure-kit/drawing/panelFrame.ts';
import { quarterTime } from '../../figure-kit/drawing/quarterTime.ts';
import { timePanels } from '../../figure-kit/drawing/timePanels.ts';
import type { TimePanel } from '../../figure-kit/drawing/timePanels.ts';
import type { Room } from '../../figure-kit/room.ts';
import { lineIn, namesIn, placeOf } from './drawPanels.ts';
import type { Sheet } from './drawPanels.ts';
import { drawnOf } from './guess.ts';
import type { Guess } from './guess.ts';
import type { Point, Series } from './maths.ts';
import { FIRST, LAST } from './slots.ts';

/** One line a reader draws, and what there is of it. */
export interface ShownGuess {
  readonly key: 'AWS' | 'together';
  readonly title: string;
  readonly sub: string;
  /** What is given: up to the start while the reader draws, everything once it is shown. */
  readonly series: Series;
  readonly start: Point;
  readonly guess: Guess;
  readonly revealed: boolean;
}

const HIGH = { wide: 330, mid: 290, narrow: 246 };

/** Where the two lines are drawn: side by side, or one under the other. */
export function guessPanels({ name, width }: Room): TimePanel[] {
  const span = { from: quarterTime(FIRST), to: quarterTime(LAST), labels: 92 };
  const wishes = ['AWS', 'together'].map((key) => ({ key, ...span }));
  const rows = name === 'wide' ? [wishes] : wishes.map((wish) => [wish]);
  return timePanels(rows, { width, high: HIGH[name], year: 80, most: 100 });
}

/** Lays out the reader's two lines, and over them what was counted once that is shown. */
export function drawGuess(sheet: Sheet, guesses: readonly ShownGuess[], room: Room): TimePanel[] {
  const panels = guessPanels(room);
  guesses.forEach((shown, i) => {
    const panel = panels[i];
    if (!panel) return;
    const frame = panelFrame(panel, { ...shown, ticks: [0, 20, 40, 60, 80, 100], unit: '%' });
    sheet.rules.push(...frame.lines);
    sheet.notes.push(...frame.notes);
    lineIn(sheet, panel, shown.series, 2.6);
    const yours = drawnIn(sheet, panel, shown);
    if (shown.revealed) namesIn(sheet, panel, [{ ...shown.series, name: 'Counted' }], true, yours);
    else sheet.notes.push(...yours.map((note) => ({ ...note, y: note.y + 4.5 })));
    if (!shown.revealed) invite(sheet, panel, shown);
  });
  return panels;
}

/** The line the reader drew, and how far off it is; the note names its end. */
function drawnIn(
  sheet: Sheet,
  panel: TimePanel,
  { key, series, start, guess, revealed }: ShownGuess,
): Note[] {
  const drawn = drawnOf(guess);
  const points = drawn.map((point) => ({ key: point.q, ...placeOf(panel, point) }));
  const hand = handLine(`${key}/yours`, placeOf(panel, start), points);
  sheet.lines.push(hand.line);
  sheet.points.push(...hand.points);
  for (const { key: q, x, y } of points) {
    const counted = revealed && series.points.find((point) => point.q === q);
    if (!counted) continue;
    sheet.thin.push({
      key: `${key}/off/${q}`,
      d: `M${x} ${y}V${panel.y(counted.v)}`,
      class: 'tear',
    });
  }
  const end = points.at(-1);
  if (!end) return [];
  const x = end.key === LAST ? panel.right + 6 : end.x + 8;
  return [
    {
      key: `${key}/yours`,
      x,
      y: end.y,
      text: `You ${drawn.at(-1)?.v ?? ''}`,
      class: 't13 strong num',
    },
  ];
}

/** A sheet to draw on, and what to do until something is drawn. */
function invite(
  { hands, notes }: Sheet,
  panel: TimePanel,
  { key, start, guess }: ShownGuess,
): void {
  const { x, y } = placeOf(panel, start);
  hands.push({
    key,
    d: `M${x} ${panel.top}H${panel.right}V${panel.bottom}H${x}z`,
    class: 'hand',
  });
  if (drawnOf(guess).length) return;
  notes.push({
    key: `${key}/start`,
    x,
    y: y - 10,
    text: String(start.v),
    class: 't13 strong num',
    anchor: 'middle',
  });
  notes.push({
    key: `${key}/invitation`,
    x: x + 14,
    y: y + 4.5,
    text: 'Draw on from here',
    class: 't12 quiet',
  });
}

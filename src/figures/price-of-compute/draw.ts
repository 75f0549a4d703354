import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import type { PanelShown } from './dots.ts';
import { panelOf } from './geometry.ts';
import { guessLine, guessPoints } from './guessPlot.ts';
import { guessPanel, rentAxes, rentPanels } from './rentPanels.ts';
import { rentBars } from './rentBars.ts';
import { guessAt, GUESSED } from './rents.ts';
import type { Rent, RentKind } from './rents.ts';
import { panelPaths } from './rise.ts';

/** What is to be drawn: a rise, the reported rents, or a reader's line before they are seen. */
export type Drawn =
  | {
      readonly view: 'rise';
      readonly panel: PanelShown;
    }
  | {
      readonly view: 'rent';
      readonly rents: readonly Rent[];
      readonly kind: RentKind | 'all';
      readonly guess: readonly number[] | null;
    }
  | { readonly view: 'guess'; readonly guess: readonly number[] };

interface Layers {
  readonly grid?: readonly Path[];
  readonly marks?: readonly Path[];
  readonly words?: readonly Note[];
  readonly names?: readonly Note[];
}

export function drawPrices(svg: Canvas, drawn: Drawn, room: Room): void {
  const { height, ...layers } =
    drawn.view === 'rise'
      ? rises(drawn, room)
      : drawn.view === 'rent'
        ? rents(drawn, room)
        : guess(drawn, room);
  size(svg, room, height);
  paths(layer(svg, 'grid'), layers.grid ?? []);
  paths(layer(svg, 'marks', { marks: true }), layers.marks ?? []);
  write(layer(svg, 'words'), layers.words ?? []);
  write(layer(svg, 'names'), layers.names ?? []);
}

function rises({ panel }: Drawn & { view: 'rise' }, room: Room): Layers & { height: number } {
  const at = panelOf(room, panel.key);
  const { lines, dots, words, names } = panelPaths(panel, at);
  return { height: at.bottom + 26, grid: lines, marks: dots, words, names };
}

const UNIT: Note = {
  x: 0,
  y: 14,
  text: 'US dollars for an hour of one H100, by kind of price',
  class: 't12 faint',
};

function rents(
  { rents: all, kind, guess: drawn }: Drawn & { view: 'rent' },
  room: Room,
): Layers & { height: number } {
  const panels = Object.entries(rentPanels(room)) as [RentKind, ReturnType<typeof guessPanel>][];
  const first = panels[0]?.[1];
  const parts = panels.map(([one, panel]) => ({
    axes: rentAxes(one, panel),
    bars: rentBars(all, one, kind !== 'all' && kind !== one, panel),
    line: drawn ? [guessLine(`${one}/guess`, drawn, panel)] : [],
    bottom: panel.bottom,
  }));
  return {
    height: Math.max(...parts.map(({ bottom }) => bottom)) + 26,
    grid: parts.flatMap(({ axes, line }) => [...axes.lines, ...line]),
    marks: parts.flatMap(({ bars }) => bars.bars),
    words: [
      ...(drawn && first ? [yours(drawn, first)] : []),
      UNIT,
      ...parts.flatMap(({ axes, bars }) => [...axes.notes, ...bars.notes]),
    ],
  };
}

function guess(
  { guess: values }: Drawn & { view: 'guess' },
  room: Room,
): Layers & { height: number } {
  const panel = guessPanel(room);
  const axes = rentAxes('guess', panel);
  const { points, notes } = guessPoints(values, panel);
  return {
    height: panel.bottom + 26,
    grid: [...axes.lines, guessLine('guess/line', values, panel)],
    marks: points,
    words: [
      ...heading({
        ...{ key: 'guess', x: 0, y: 14, title: 'What did an hour of one H100 cost to rent?' },
        sub: 'US dollars. Draw your line, then see.',
      }),
      ...axes.notes,
    ],
    names: notes,
  };
}

/** Says once which line is the reader's, where it begins. */
function yours(values: readonly number[], { x, y }: ReturnType<typeof guessPanel>): Note {
  const at = GUESSED[1];
  return {
    x: x(at.time),
    y: y(guessAt(values, at.time)) - 8,
    text: 'your line',
    class: 't12 quiet halo',
  };
}

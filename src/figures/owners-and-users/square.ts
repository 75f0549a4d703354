import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { clip } from '../../figure-kit/drawing/clip.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { spreadApart } from '../../figure-kit/drawing/spreadApart.ts';

/** One campus or holder as a part of the square. */
export interface Tile {
  readonly key: string;
  /** Part of the square, from 0 to 1. */
  readonly part: number;
  /** Ink where the user is the owner, outline where it is let; doubt is hatched in either. */
  readonly look: 'ink' | 'outline';
  readonly doubt: boolean;
  readonly colour: string;
  readonly name: string;
  /** Left out, or not of the firm that is followed. */
  readonly gone: boolean;
}

/** A strip across a square, with what is written beside it. */
export interface Band {
  readonly key: string;
  readonly figure: string;
  readonly words: string;
  /** The words where there is little room. */
  readonly short: string;
  readonly tiles: readonly Tile[];
}

/** Where a square stands: its top left corner, its side, and the room right of it for words, in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly words: number;
}

/** Draws all there is as one square, its strips and tiles as large as their parts. */
export function drawSquare(parent: Canvas, name: string, bands: readonly Band[], spot: Spot): void {
  const group = layer(parent, name);
  const tiles = placed(bands, spot);
  const box = (t: { x: number; y: number; w: number; h: number }) =>
    `M${t.x} ${t.y}h${t.w}v${t.h}h${-t.w}z`;
  join(layer(group, 'tiles', { marks: true }), 'path', tiles, {
    d: box,
    class: ({ look, gone, colour, doubt }) =>
      gone ? 'tile gone' : `tile f-${colour} ${look}${doubt ? ' doubt' : ''}`,
  });
  join(
    layer(group, 'doubt'),
    'path',
    tiles.filter(({ doubt, gone }) => doubt && !gone),
    { d: ({ x, y, w, h }) => hatch(x, y, w, h, 6), class: ({ colour }) => `hatch f-${colour}` },
  );
  const { x, y, side } = spot;
  join(layer(group, 'frame'), 'path', [null], {
    d: box({ x, y, w: side, h: side }),
    class: 'frame',
  });
  write(layer(group, 'words'), [...tiles.flatMap(nameIn), ...besides(bands, spot)]);
}

/** A tile as drawn. */
interface PlacedTile extends Tile {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** The tile before is of the same party, and has its name. */
  readonly named: boolean;
  /** Px of the party's tiles from this one on. */
  readonly run: number;
}

const partOf = ({ tiles }: Band): number => tiles.reduce((sum, { part }) => sum + part, 0);

function placed(bands: readonly Band[], { x, y, side }: Spot): PlacedTile[] {
  let top = y;
  return bands.flatMap((band) => {
    const h = partOf(band) * side;
    let left = x;
    const row = band.tiles.map((tile, i): PlacedTile => {
      const wide = (tile.part / partOf(band)) * side;
      const at = left;
      left += wide;
      const run = band.tiles
        .slice(i)
        .reduce((sum, { name, part }) => sum + (name === tile.name ? part : 0), 0);
      return {
        ...tile,
        ...{ x: at + 1, y: top + 1, w: Math.max(1, wide - 2), h: Math.max(1, h - 2) },
        named: band.tiles[i - 1]?.name === tile.name,
        run: (run / partOf(band)) * side - 10,
      };
    });
    top += h;
    return row;
  });
}

/** The party's name in its first tile, as far as its tiles reach. */
function nameIn({ key, name, x, y, h, run, named, gone, look, doubt, colour }: PlacedTile): Note[] {
  if (named || gone || !name || h < 17 || run < 22) return [];
  const voice = look === 'ink' && !doubt ? `in f-${colour}` : 't12 strong halo';
  return [
    {
      key,
      x: x + 5,
      y: y + Math.min(16, h / 2 + 4.5),
      text: clip(name, run, 12.5, true),
      class: voice,
    },
  ];
}

/** The figure of each strip beside it, and what it is of, as close to its middle as the others let it. */
function besides(bands: readonly Band[], { x, y, side, words }: Spot): Note[] {
  let top = y;
  const middles = bands.map((band) => {
    const middle = top + (partOf(band) * side) / 2;
    top += partOf(band) * side;
    return middle;
  });
  const tight = words < 150;
  const places = spreadApart(middles, tight ? 18 : 36, y + 8, y + side - (tight ? 4 : 16));
  const left = x + side + 14;
  return bands.flatMap(({ key, figure, words: long, short }, i): Note[] => {
    const at = (places[i] ?? 0) + (tight ? 4 : 2);
    const room = tight ? words - 30 : words;
    return [
      { key, x: left, y: at, text: figure, class: tight ? 't12 strong' : 't15 strong' },
      {
        key: `${key}/words`,
        ...(tight ? { x: left + 30, y: at } : { x: left, y: at + 16 }),
        text: clip(tight ? short : long, room, 12.5),
        class: 't12 quiet',
      },
    ];
  });
}

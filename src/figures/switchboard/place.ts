import type { Room } from '../../figure-kit/room.ts';

/** Where the parts of the board stand in a room, in px. */
export interface Places {
  readonly narrow: boolean;
  /** Right edge of the board. */
  readonly width: number;
  /** Centre of each column's wire, left edge of its blocks, and their side. */
  readonly columns: readonly { readonly wire: number; readonly block: number }[];
  readonly side: number;
  /** Left edge of the words of a row, and how wide they may be. */
  readonly words: number;
  readonly wordsWidth: number;
  /** First row, and height of a row. */
  readonly top: number;
  readonly row: number;
  /** Where the card stands: beside the board, or undefined under the pressed row. */
  readonly card: { readonly x: number; readonly y: number; readonly width: number } | undefined;
}

/** Width of what stands at the right edge of a row: what the switch was used for, and its notice. */
export const EDGE = 112;

/** The board of one lab, or of several in columns. */
export function placesOf({ name, width: room }: Room, count: number): Places {
  const narrow = name === 'narrow';
  const wide = name === 'wide';
  if (count === 1) {
    const width = wide ? 512 : room;
    const words = narrow ? 60 : 76;
    return {
      narrow,
      width,
      columns: [{ wire: narrow ? 11 : 13, block: narrow ? 26 : 36 }],
      side: narrow ? 22 : 26,
      words,
      wordsWidth: width - words - EDGE - 8,
      top: narrow ? 66 : 76,
      row: narrow ? 47 : 46,
      card: wide ? { x: 560, y: 18, width: 400 } : undefined,
    };
  }
  const label = narrow ? 94 : wide ? 150 : 152;
  const step = count === 2 ? (narrow ? 104 : 150) : narrow ? 33 : wide ? 61 : 68;
  const side = narrow ? 18 : 24;
  const columns = Array.from({ length: count }, (_, i) => {
    const wire = label + 8 + i * step;
    return { wire, block: wire + 8 };
  });
  return {
    narrow,
    width: wide ? label + count * step : room,
    columns,
    side,
    words: 0,
    wordsWidth: label - 6,
    top: narrow ? 82 : 84,
    row: narrow ? 44 : 46,
    card: wide ? { x: 612, y: 18, width: 348 } : undefined,
  };
}

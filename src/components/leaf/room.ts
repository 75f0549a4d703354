/** The room a leaf is drawn for; all in px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Class of its words, a size of marks.css. */
  readonly type: 't11' | 't12' | 't13';
  /** From one line of words to the next. */
  readonly line: number;
}

/** A card's picture, a phone, a desk; and the picture of a shared link, which is drawn at 2.5 times its size. */
export const ROOMS = {
  thumb: { width: 208, height: 88, type: 't11', line: 14 },
  narrow: { width: 328, height: 132, type: 't12', line: 15 },
  wide: { width: 1176, height: 208, type: 't13', line: 17 },
  card: { width: 442, height: 136, type: 't13', line: 17 },
} satisfies Record<string, Room>;

/** Where marks stand and their words under them: the last two lines of a room, in px from its top. */
export function ground({ height, line }: Room): { readonly base: number; readonly foot: number } {
  return { base: height - line - 2, foot: height - 2 };
}

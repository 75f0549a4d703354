/** How a picture is set on a card: beside its headline or under it, which drawing of it, and how many times its size. */
export interface Layout {
  readonly beside: boolean;
  readonly picture: string;
  readonly scale: number;
}

/** Room for a picture under a headline of so many lines, and beside one, in px. */
const UNDER = { width: 1104, height: 630 - 184 } as const;
const BESIDE = { width: 590, height: 630 - 100 } as const;
/** Height of a line of the headline, and letters that go on it across the card. */
const [LINE, LETTERS] = [58, 42];
/** More than this many times its size no picture of a figure needs. */
const MOST = 2.6;

/** The drawing and the place in which its words come out largest. */
export function layoutOf(pictures: readonly string[], headline: string, extra = 0): Layout {
  const lines = Math.ceil(headline.length / LETTERS);
  const under = { ...UNDER, height: UNDER.height - lines * LINE - extra };
  const choices = pictures.flatMap((picture) =>
    [false, true].map((beside) => {
      const room = beside ? BESIDE : under;
      const [width, height] = sizeOf(picture);
      return { beside, picture, scale: Math.min(room.width / width, room.height / height, MOST) };
    }),
  );
  const [best] = choices.sort((a, b) => b.scale - a.scale);
  if (!best) throw new Error(`a card has no picture: ${headline}`);
  return best;
}

/** Width and height of a drawing in px. */
export function sizeOf(svg: string): readonly [width: number, height: number] {
  const [, width = '1', height = '1'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

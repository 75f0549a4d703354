import type { Room } from '../../figure-kit/room.ts';

/** Where the parts of the picture stand, in px. */
export interface Stage {
  /** The ground both buildings stand on. */
  readonly ground: number;
  /** Side of the larger square. */
  readonly side: number;
  /** Middles of house, lever and hall. */
  readonly house: number;
  readonly lever: number;
  readonly hall: number;
  /** Where it is said whose hand it is: left edge, first baseline and width. */
  readonly caption: { readonly x: number; readonly y: number; readonly width: number };
  /** Boxes of the places to choose from. */
  readonly picks: { readonly columns: number; readonly width: number; readonly height: number };
}

/** Room over the larger square, for a gable or for a lever on the roof of a hall. */
const ROOF = 68;

/** House, lever and hall in a row; the words beside them where there is room, else beneath. */
export function stageOf({ name, width }: Room): Stage {
  const picks = { height: 72, columns: name === 'narrow' ? 3 : 9 };
  const box = { ...picks, width: (width - (picks.columns - 1) * 6) / picks.columns };
  if (name === 'wide') return stage(190, 560, { x: 620, y: 62, width: width - 620 }, box);
  const side = name === 'mid' ? 180 : 122;
  return stage(side, width, { x: 0, y: side + ROOF + 84, width }, box);
}

function stage(
  side: number,
  width: number,
  caption: Stage['caption'],
  picks: Stage['picks'],
): Stage {
  return {
    side,
    ground: side + ROOF,
    house: side / 2 + 2,
    lever: width / 2,
    hall: width - side / 2 - 2,
    caption,
    picks,
  };
}

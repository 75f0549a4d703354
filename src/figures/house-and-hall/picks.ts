import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { buildingIn } from './building.ts';
import type { ShownPlace } from './maths.ts';
import type { Stage } from './place.ts';

/** The places in small, each a box to press: a house and a hall as they stand once the lever is pulled. */
export function picksIn(
  places: readonly ShownPlace[],
  { picks: { columns, width, height } }: Stage,
  top: number,
): {
  readonly paths: Path[];
  readonly marks: { readonly key: string; readonly d: string; readonly class: string }[];
  readonly notes: Note[];
  readonly bottom: number;
} {
  const boxes = places.map((place, i) => ({
    place,
    x: (i % columns) * (width + 6),
    y: top + Math.floor(i / columns) * (height + 6),
  }));
  return {
    paths: boxes.flatMap(({ place, x, y }) => pairIn(place, x + width / 2, y + height - 26)),
    marks: boxes.map(({ place, x, y }) => ({
      key: place.key,
      d: `M${x} ${y}h${width}v${height}h${-width}z`,
      class: `pick${place.chosen ? ' on' : ''}`,
    })),
    notes: boxes.map(({ place, x, y }) => ({
      x: x + width / 2,
      y: y + height - 8,
      text: place.name,
      class: `t12${place.chosen ? ' strong' : ' quiet'}`,
      anchor: 'middle',
    })),
    bottom: top + Math.ceil(places.length / columns) * (height + 6) - 6,
  };
}

/** A house and a hall of one size: here it is told which goes dark, not how large they are. */
function pairIn({ key, ends: [house, hall] }: ShownPlace, middle: number, ground: number): Path[] {
  const side = 24;
  const at = { ground, side, dashed: false };
  return [
    ...buildingIn({ ...at, key: `${key}/house`, kind: 'house', look: house, middle: middle - 19 }),
    ...buildingIn({ ...at, key: `${key}/hall`, kind: 'hall', look: hall, middle: middle + 19 }),
  ];
}

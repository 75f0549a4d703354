import type { Room } from '../../figure-kit/room.ts';
import { eventClass } from './eventClass.ts';
import { sideOf } from './lanes.ts';
import type { PlacedLane } from './lanes.ts';
import type { ShownEvent } from './maths.ts';
import type { ShownDeals } from './shownDeals.ts';

/** An event and its rectangle, px; `y` is the base. */
export interface PlacedEvent extends Omit<ShownEvent, 'lane'> {
  readonly lane: PlacedLane;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly voice: string;
  /** Terms that no longer held. */
  readonly ended?: boolean;
}

/** Squares for sums, a band for what bound OpenAI, a tick for what freed it, a speck for what is not drawn. */
export function placeEvents(
  { events, bonds }: ShownDeals,
  lanes: readonly PlacedLane[],
  x: (t: number) => number,
  room: Room,
): PlacedEvent[] {
  return events.flatMap((event): PlacedEvent[] => {
    const lane = lanes.find(({ key }) => key === event.lane);
    if (!lane) return [];
    const solid = `solid f-${lane.colour}`;
    const at = { ...event, lane, x: x(event.t), y: lane.base, voice: solid };
    const square = (side: number) => [
      { ...at, width: side, height: side, voice: eventClass(event, lane.colour) },
    ];
    if (!event.drawn) return square(7);
    if (!event.terms) return square(sideOf(event, 3.55));
    const bond = bonds.find(({ key }) => key === event.key);
    if (!bond) return [{ ...at, width: 2.5, height: room.name === 'mid' ? 58 : 34 }];
    const width = Math.max(12, x(bond.to) - at.x);
    return [
      {
        ...at,
        width,
        height: 8,
        ended: bond.ended,
        voice: bond === bonds[0] ? solid : 'paperfill',
      },
    ];
  });
}

import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Hand, ShownLane, Spell } from './maths.ts';
import type { Place } from './place.ts';
import { FATES } from './words.ts';

/** The hand that shut it, before the bar. */
const LETTERS: Readonly<Record<Hand, string>> = {
  'United States': 'US',
  China: 'CN',
  Netherlands: 'NL',
  Japan: 'JP',
  Taiwan: 'TW',
};

/** A lamp at the end of each lane: out while the trade is shut at the moment looked at. */
export function lampIn(
  { key, fate, dark, lit }: ShownLane,
  { lamp, middle }: Place,
  i: number,
): Path[] {
  if (fate === 'not followed') return [];
  const voice = `lane-lamp${dark ? ' out' : ''}${lit ? '' : ' dim'}`;
  return [{ key: `${key}/lamp`, x: lamp, y: middle(i), d: marker('circle', 5), class: voice }];
}

/** Names of trades, the hand before each bar, and a heading for each fate. */
export function laneNotes(lanes: readonly ShownLane[], place: Place, { name }: Room): Note[] {
  const { headings, middle, lamp } = place;
  return lanes.flatMap((lane, i) => {
    const y = middle(i);
    const heading = headings.get(i);
    const voice = `${lane.lit ? '' : ' faint'}${lane.chosen ? ' strong' : ''}`;
    const title: Note =
      name === 'narrow'
        ? { x: 0, y: y - 11, text: lane.name, class: `t12${voice}` }
        : { x: 0, y: y + 4, text: lane.name, class: `t12${voice}` };
    return [
      ...(heading === undefined
        ? []
        : [{ x: 0, y: heading, text: FATES[lane.fate], class: 't13 strong' }]),
      title,
      ...lane.spells.map((spell, n) => letterOf(spell, n, y, place)),
      ...(lane.fate === 'not followed'
        ? [{ x: lamp, y: y + 4, text: '?', class: 't12 quiet', anchor: 'middle' as const }]
        : []),
    ];
  });
}

/** The hand stands before the bar; where a second hand shut a trade again, in its bar. */
function letterOf({ hand, from, fades }: Spell, n: number, y: number, { x }: Place): Note {
  const text = LETTERS[hand];
  if (n) return { x: x(from) + 3, y: y + 4, text, class: 't11 spell-hand' };
  return {
    x: x(fades ? from - 1 : from) - 4,
    y: y + 4,
    text,
    class: 't11 quiet halo',
    anchor: 'end',
  };
}

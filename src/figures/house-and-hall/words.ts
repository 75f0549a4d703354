import { rounded } from '../../figure-kit/words/rounded.ts';
import type { Look, Outcome, Place } from './maths.ts';
import type { PlaceKey } from './places.ts';

/** Who goes dark first, in a few words. */
export const FIRST: Readonly<Record<Outcome, string>> = {
  hall: 'the hall',
  'not yet': 'the hall, once there is a threshold',
  expired: 'the hall was allowed to be; no use known',
  nothing: 'nothing written',
  itself: 'the hall, by itself',
  valve: 'the hall; there is no house',
};

/** How a building stands, in the words under it. */
export const STANDS: Readonly<Record<Look, string>> = {
  lit: 'lit',
  dark: 'dark',
  paper: 'on paper only',
  unsaid: 'not said',
  none: 'no house',
};

const FINDINGS: Readonly<Record<PlaceKey, string>> = {
  michigan: 'In Saline Township, Michigan, one hall goes dark before homes: its contract says so',
  memphis: 'In Memphis the hall must give way to the house, on a request 30 minutes ahead',
  texas: 'In Texas a hall connected after 2025 goes dark before homes, by law',
  'new-jersey':
    'New Jersey’s law puts the hall first, but no threshold exists yet and the cut is not yet operative',
  pjm: 'In July 2026 an order let the grid send halls to their generators before homes lost power; no use is known',
  indiana: 'At New Carlisle, Indiana, nothing we read says who goes dark first',
  denton: 'In Denton, Texas, nothing we read says who goes dark first',
  virginia:
    'In Virginia the hall pulled the lever itself: 1,500 MW left at once, and nobody had ordered it',
  'off-grid': 'At a hall off the grid the lever is a gas valve, and no house hangs on it',
};

/** Who goes dark first at a place, or that both are lit. */
export function titleOf({ key, name, outcome, house, hall }: Place, pulled: boolean): string {
  if (pulled) return FINDINGS[key];
  if (outcome === 'valve') return `${name}, before the lever is pulled: the hall is lit`;
  const ratio = house !== null && hall !== null ? shareOf(hall / house) : '';
  return `${name}, before the lever is pulled: house and hall are lit${ratio}`;
}

const shareOf = (part: number): string =>
  part > 0.995
    ? ', and they are as large'
    : `, and the hall is ${Math.round(100 * part)}% of the house`;

/** What house and hall stand for, and at how many of those drawn nothing is written. */
export function sentenceOf(place: Place, places: readonly Place[]): string {
  const count = (...outcomes: Outcome[]) =>
    places.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const stands = `The house stands for ${place.houseIs}${inMegawatts(place.house)}, the hall for ${place.hallIs}${inMegawatts(place.hall)}.`;
  const here =
    place.outcome === 'valve'
      ? `No house hangs here; the hall stands for ${place.hallIs}${inMegawatts(place.hall)}.`
      : stands;
  return `${here} Of the ${places.length} places drawn here the hall goes first at ${count('hall')} by a paper in force; at ${count('not yet', 'expired')} it is on paper only, at ${count('nothing')} nothing we read says, and at ${count('itself', 'valve')} the lever hangs elsewhere.`;
}

/** A known size in brackets. */
const inMegawatts = (megawatts: number | null): string =>
  megawatts === null ? '' : ` (${sizeOf(megawatts)})`;

/** A place in one label, for those who walk the marks. */
export function labelOf({ name, outcome, house, hall, hand, paper, when, state }: Place): string {
  const sizes = `${outcome === 'valve' ? 'no house' : `house ${sizeOf(house)}`}, hall ${sizeOf(hall)}`;
  return `${name}: goes dark first: ${FIRST[outcome]}; ${sizes}; whose hand: ${hand}; on what paper: ${paper}; when: ${when}; ${state}`;
}

/** Megawatts as the picture has them, to three digits. */
export function sizeOf(megawatts: number | null): string {
  if (megawatts === null) return 'of unknown size';
  return `${megawatts < 5000 ? rounded(Math.round(megawatts), 4) : rounded(megawatts, 4)} MW`;
}

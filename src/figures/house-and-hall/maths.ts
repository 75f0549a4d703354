import type { Grade } from '../../evidence/row.ts';
import type { Table } from '../../figure-kit/table.ts';
import type { PlaceKey } from './places.ts';

/**
 * What the paper read comes to: the hall goes first, now; it may, but not yet; it might, for a while; nothing is
 * written; the hall did it by itself; or the lever is a valve.
 */
export type Outcome = 'hall' | 'not yet' | 'expired' | 'nothing' | 'itself' | 'valve';

/** How a building is drawn: with its lights on, black, hatched where it may be cut on paper only, half lit where nothing says. */
export type Look = 'lit' | 'dark' | 'paper' | 'unsaid' | 'none';

/** One place: a house, a hall and what is written of the lever between them. */
export interface Place {
  readonly key: PlaceKey;
  readonly name: string;
  readonly outcome: Outcome;
  /** Megawatts; null where the table has none. */
  readonly house: number | null;
  readonly hall: number | null;
  readonly houseIs: string;
  readonly hallIs: string;
  readonly hand: string;
  readonly paper: string;
  readonly when: string;
  readonly state: string;
  readonly grade: Grade;
}

/** A place as it is shown. */
export interface ShownPlace extends Place {
  readonly looks: readonly [house: Look, hall: Look];
  /** The same, once the lever is pulled. */
  readonly ends: readonly [house: Look, hall: Look];
  readonly chosen: boolean;
}

export interface HouseRows {
  readonly places: readonly Place[];
  readonly table: Table;
}

/** House and hall before and after the lever is pulled. */
export function looksOf(outcome: Outcome, pulled: boolean): readonly [Look, Look] {
  const house = outcome === 'valve' ? 'none' : 'lit';
  if (!pulled) return [house, 'lit'];
  if (outcome === 'nothing') return ['unsaid', 'unsaid'];
  return [house, outcome === 'not yet' || outcome === 'expired' ? 'paper' : 'dark'];
}

/**
 * Sides of the squares of house and hall, as parts of the larger side, so that their areas are as their megawatts.
 * Where a size is not known its square is a stand-in, three quarters of a side.
 */
export function sidesOf({ house, hall }: Pick<Place, 'house' | 'hall'>): readonly [number, number] {
  const largest = Math.max(house ?? 0, hall ?? 0);
  const side = (megawatts: number | null) =>
    megawatts === null ? 0.75 : Math.sqrt(megawatts / largest);
  return [side(house), side(hall)];
}

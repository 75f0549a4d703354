import type { Table } from '../../figure-kit/table.ts';
import type { Place } from './maths.ts';
import { FIRST } from './words.ts';

/** Every place with all that is told of it. */
export function tableOf(places: readonly Place[]): Table {
  return {
    caption: 'House and hall, and who goes dark first',
    columns: [
      'Place',
      'Goes dark first',
      'House, MW',
      'House is',
      'Hall, MW',
      'Hall is',
      'Whose hand',
      'On what paper',
      'When',
      'Where it stands',
      'Grade',
    ],
    rows: places.map((place) => [
      place.name,
      FIRST[place.outcome],
      place.house === null ? null : Math.round(place.house),
      place.houseIs,
      place.hall === null ? null : Math.round(place.hall),
      place.hallIs,
      place.hand,
      place.paper,
      place.when,
      place.state,
      place.grade,
    ]),
  };
}

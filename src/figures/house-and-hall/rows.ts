import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { longDate } from '../../layouts/longDate.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { HouseRows, Outcome, Place } from './maths.ts';
import { PLACES, placeFile } from './places.ts';
import type { PlaceKey } from './places.ts';
import { tableOf } from './table.ts';

/** The places with their rules and their megawatts. */
export default function rows(table: Tables): HouseRows {
  const rules = new Map(table('power-rules').map((row) => [row.id, row]));
  const power = new Map(table('power').map((row) => [row.id, row]));
  const places = (Object.keys(PLACES) as PlaceKey[]).map((key) => placeOf(key, rules, power));
  return { places, table: tableOf(places) };
}

type ById = ReadonlyMap<string, Row>;

function placeOf(key: PlaceKey, rules: ById, power: ById): Place {
  const { name, rule: ruleId, house: houseId, hall: hallIds, houseIs, hallIs } = placeFile(key);
  const rule = ruleId === undefined ? undefined : found(rules, ruleId);
  const house = houseId === undefined ? undefined : found(power, houseId);
  const halls = (hallIds ?? []).map((id) => found(power, id));
  const hall = halls.length ? halls.reduce((sum, row) => sum + numberIn(row, 'value'), 0) : null;
  return {
    key,
    name,
    outcome: rule ? outcomeOf(rule) : 'itself',
    house: house ? megawatts(house, hall) : null,
    hall,
    houseIs,
    hallIs,
    ...(rule ? writtenIn(rule) : BY_ITSELF),
    grade: lowestGrade([rule, house, ...halls].flatMap((row) => row?.grade ?? [])),
  };
}

/** A house in MW; one that is told as a percentage of the other way round is the hall over that part. */
function megawatts(row: Row, hall: number | null): number {
  const value = numberIn(row, 'value');
  return row['unit'] === 'percent' && hall !== null ? (100 * hall) / value : value;
}

function outcomeOf(rule: Row): Outcome {
  const [cut, status] = [rule['cut_before_homes'], textIn(rule, 'status')];
  if (cut === 'none seen') return 'nothing';
  if (cut !== 'yes') return 'valve';
  if (status === 'expired') return 'expired';
  return status.includes('not yet operative') ? 'not yet' : 'hall';
}

/** What the rule says of the hand, the paper, the time and whether it is in force. */
function writtenIn(rule: Row): Pick<Place, 'hand' | 'paper' | 'when' | 'state'> {
  const said = (column: string) => {
    const text = rule[column];
    return typeof text === 'string' ? text : '';
  };
  const threshold = said('threshold_note');
  const state = textIn(rule, 'status');
  return {
    hand: said('who_may_cut') || 'not said in what we read',
    paper: `${textIn(rule, 'rule')}, ${longDate(textIn(rule, 'date'))}`,
    when: said('when_and_notice') || 'not said in what we read',
    state: threshold.startsWith('none yet') ? `${state}; threshold: ${threshold}` : state,
  };
}

/** On 10 July 2024 nobody ordered it. */
const BY_ITSELF = {
  hand: 'the halls’ own batteries and generators; nobody ordered it',
  paper: 'none',
  when: 'after a lightning arrester failed, near seven in the evening',
  state: 'reported by NERC, which sets the rules of the grid’s reliability',
};

function found(rows: ById, id: string): Row {
  const row = rows.get(id);
  if (!row) throw new RangeError(`no row "${id}" for house and hall`);
  return row;
}

import { fold, OPENING } from './maths.ts';
import type { Outcome, Settings, Swing } from './maths.ts';
import { amount, basisOf, COLUMNS, moved, names, setting } from './words.ts';

/** One bar of the tornado: what a measure is at the two ends, over what it is now. */
export interface Cell {
  /** Ratios to now: 1 is now. */
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
}

/** One assumption in the tornado. */
export interface ShownSwing {
  readonly key: string;
  readonly name: string;
  readonly range: string;
  readonly basis: string;
  readonly moves: string;
  /** Null where the assumption moves nothing. */
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], Cell | null>>;
  readonly label: string;
}

/** The assumptions as they are drawn, largest effect on the runs first. */
export function shownSwings(
  swings: readonly Swing[],
  settings: Settings,
  now: Outcome,
): ShownSwing[] {
  return swings.map((swing) => {
    const { key, low, high } = swing;
    const basis = basisOf(key);
    const range = `${setting(key, low)} to ${setting(key, high)}`;
    const cell = (measure: (typeof COLUMNS)[number]): Cell | null => {
      if (fold(swing, measure) < 1.0001) return null;
      const [a, b] = [swing.atLow[measure], swing.atHigh[measure]].sort((x, y) => x - y) as [
        number,
        number,
      ];
      return {
        from: a / now[measure],
        to: b / now[measure],
        fromText: short(measure, a),
        toText: short(measure, b),
      };
    };
    const cells = { gpus: cell('gpus'), mw: cell('mw'), runs: cell('runs') };
    const moving = COLUMNS.filter((measure) => cells[measure]);
    const ends = moving.map((measure) => {
      const cell = cells[measure];
      return `${moved[measure]} ${cell?.fromText} to ${cell?.toText}`;
    });
    return {
      key: `${key}/${high === OPENING[key] ? low : high}/row`,
      name: names[key],
      range,
      basis,
      moves: `moves ${moving.map((measure) => moved[measure]).join(', ')}`,
      cells,
      label: `${names[key]}, now ${setting(key, settings[key])}; ${range}, ${basis}: ${ends.join(', ')}`,
    };
  });
}

function short(measure: (typeof COLUMNS)[number], value: number): string {
  return measure === 'gpus' ? `${Math.round(value / 1000)}k` : amount(measure, value);
}

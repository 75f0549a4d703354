import type { Shown } from '../../figure-kit/shown.ts';
import { after, before, MOVES } from './maths.ts';
import type { LayerRows, Lever, Pull, Reading } from './maths.ts';
import type { Proposal } from './proposals.ts';
import type { LeverRows } from './rows.ts';
import { leverTable, scoreTable } from './table.ts';
import { criteria, isCriterion, score } from './weigh.ts';
import type { Weights } from './weigh.ts';
import { labelOf, leverWords, scoreLabel, sentenceOf, titleOf, weighedSays } from './words.ts';
import type { LeverWords } from './words.ts';

export interface LeversState extends Pull, Weights {
  readonly lever: Lever;
  /** The training line, in FLOP. */
  readonly L: number;
}

/** One lever with the one box it bears on, before and after it is pulled. */
export interface LeverBox extends LeverWords {
  readonly key: Exclude<Lever, 'none'>;
  /** None for a line on training, which bears on no layer. */
  readonly layer?: LayerRows;
  readonly was: Reading;
  readonly now: Reading;
  readonly chosen: boolean;
}

/** A proposal that can be scored, at equal weights and at the reader's. */
export interface Scored extends Proposal {
  readonly equal: number;
  readonly score: number;
}

export interface ShownLevers extends Shown {
  readonly boxes: readonly LeverBox[];
  readonly chosen: LeverBox | undefined;
  /** Empty unless weights are set and no lever is pulled. Never put in order. */
  readonly scores: readonly Scored[];
}

const EQUAL: Weights = { limits: 1, control: 1, speed: 1, reversibility: 1, rights: 1 };

export function shownLevers(rows: LeverRows, state: LeversState): ShownLevers {
  const boxes = leverBoxes(rows, state);
  const chosen = boxes.find((one) => one.chosen);
  const weighed = Object.keys(criteria).some((name) => isCriterion(name) && state[name] !== 1);
  const scores = weighed && !chosen ? scoresOf(rows.proposals, state) : [];
  const { unknown, cells } = rows;
  const told = scores.length ? { ...rows, scores } : undefined;
  return {
    boxes,
    chosen,
    scores,
    title: titleOf(boxes, state, told),
    sentence: told ? weighedSays(told) : sentenceOf(chosen, rows),
    marks: told
      ? scores.map((one) => ({ key: `proposal/${one.id}`, label: scoreLabel(one) }))
      : boxes.map((one) => ({ key: `lever/${one.key}`, label: labelOf(one) })),
    table: told ? scoreTable(scores) : leverTable(boxes),
    values: { unknown: String(unknown), cells: String(cells) },
  };
}

/** All levers as far as the reader set them, the one that takes most by default first. */
function leverBoxes(rows: LeverRows, state: LeversState): LeverBox[] {
  const bears = { ...MOVES, separation: 'iaas' } as Partial<Record<Lever, string>>;
  return (['foundry', 'split', 'public', 'separation', 'threshold'] as const).map((key) => {
    const layer = rows.layers.find((one) => one.key === bears[key]);
    const none: Reading = { shares: {}, index: 0, doors: null, named: 0, reach: 0 };
    return {
      ...leverWords(key, rows, state),
      key,
      ...(layer && { layer }),
      was: layer ? before(layer) : none,
      now: layer ? after(layer, key, state) : none,
      chosen: key === state.lever,
    };
  });
}

function scoresOf(proposals: readonly Proposal[], weights: Weights): Scored[] {
  return proposals.flatMap((one) => {
    const [equal, own] = [score(one.coding, EQUAL), score(one.coding, weights)];
    return equal === null || own === null ? [] : [{ ...one, equal, score: own }];
  });
}

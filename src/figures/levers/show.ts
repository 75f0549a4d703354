import type { Mark, Shown } from '../../figure-kit/shown.ts';
import { points } from '../chokepoint-stack/words.ts';
import { after, before, criteria, layers as layerNames, MOVES, score } from './maths.ts';
import type { Criterion, LayerRows, Lever, Pull, Reading, Weights } from './maths.ts';
import type { LeverRows, Proposal } from './rows.ts';
import { tableOf } from './tableOf.ts';
import { cellLabel, doorsOf, gradeOf, leverRows, scoreText, sentenceOf } from './words.ts';
import type { LeverRow } from './words.ts';

export interface LeversState extends Pull, Weights {
  readonly lever: Lever;
  /** The training line, in FLOP. */
  readonly L: number;
}

/** One layer with the lever pulled. */
export interface ShownLayer extends LayerRows {
  readonly was: Reading;
  readonly now: Reading;
  readonly moved: boolean;
}

export interface ShownProposal extends Proposal {
  /** Null while the weights are untouched, or where nothing known has a weight: nothing is ranked. */
  readonly score: number | null;
  readonly known: number;
}

export interface ShownLevers extends Shown {
  readonly lever: Lever;
  readonly layers: readonly ShownLayer[];
  readonly levers: readonly LeverRow[];
  readonly proposals: readonly ShownProposal[];
  /** Whether the reader has set a weight. */
  readonly weighed: boolean;
  /** Cells of the criteria that no sentence speaks of, and all of them. */
  readonly unknown: number;
  readonly cells: number;
}

const names = Object.keys(criteria) as Criterion[];

export function shownLevers(rows: LeverRows, state: LeversState): ShownLevers {
  const pulled = (lever: Lever) => rows.layers.map((layer) => shownLayer(layer, lever, state));
  const layers = pulled(state.lever);
  const levers = leverRows(rows, state, pulled);
  const weighed = names.some((name) => state[name] !== 1);
  const proposals = rows.proposals.map((proposal): ShownProposal => ({
    ...proposal,
    score: weighed ? score(proposal.coding, state) : null,
    known: proposal.coding.filter(({ column }) => Object.hasOwn(criteria, column)).length,
  }));
  const cells = proposals.length * names.length;
  const unknown = cells - proposals.reduce((sum, { known }) => sum + known, 0);
  const owners = rows.layers.find(({ key }) => key === MOVES.split);
  if (!owners) throw new RangeError('there is no layer of owners');
  const [whole, halved] = [before(owners), after(owners, 'split', { ...state, k: 2 })];
  return {
    lever: state.lever,
    layers,
    levers,
    proposals,
    weighed,
    unknown,
    cells,
    title: `Split the largest owner of AI compute in two and owners’ concentration falls from about ${points(whole.index)} to ${points(halved.index)}; no other layer moves`,
    sub: `Above, Herfindahl index (HHI) by layer: a firm is a square as wide as its share, a dashed outline is what was there before. Press a lever to pull it. Below, ${proposals.length} proposals in our coding.`,
    sentence:
      sentenceOf(layers, levers, state.lever) +
      (weighed ? weighedSays(proposals, unknown, cells) : ''),
    grade: gradeOf(owners),
    marks: [...levers.map(leverMark), ...layers.map(layerMark), ...proposals.flatMap(cellMarks)],
    table: tableOf(layers, proposals),
    values: {
      before: points(whole.index),
      after: points(halved.index),
      unknown: String(unknown),
      cells: String(cells),
    },
  };
}

function shownLayer(layer: LayerRows, lever: Lever, pull: Pull): ShownLayer {
  return {
    ...layer,
    was: before(layer),
    now: after(layer, lever, pull),
    moved: MOVES[lever] === layer.key,
  };
}

/** Scores are printed beside the proposals and never put in order. */
function weighedSays(proposals: readonly ShownProposal[], unknown: number, cells: number): string {
  const example = proposals.find(({ id }) => id === 'computeantitrust');
  const told =
    example?.score == null
      ? ''
      : ` “${example.proposal}” scores ${scoreText(example.score)} on the ${example.known} criteria its row speaks of.`;
  const scored = proposals.filter((one) => one.score !== null).length;
  return ` By your weights ${scored} of ${proposals.length} proposals have a score; ${unknown} of ${cells} cells are unknown and count for nothing.${told}`;
}

function leverMark({ key, name, effect, objection }: LeverRow): Mark {
  return {
    key: `lever/${key}`,
    label: `${name}. Moves ${effect}. Strongest objection: ${objection}`,
  };
}

function layerMark({ key, title, what, was, now, moved, firms }: ShownLayer): Mark {
  const change = moved ? `, before ${points(was.index)}, ${doorsOf(was)}` : '';
  return {
    key: `layer/${key}`,
    label: `${title}, ${what}: HHI ${points(now.index)}, ${doorsOf(now)}${change}, grade ${gradeOf({ firms })}`,
  };
}

function cellMarks(proposal: ShownProposal): Mark[] {
  const heads: Readonly<Record<string, string>> = { ...layerNames, ...criteria };
  return proposal.coding.map((code) => ({
    key: `cell/${proposal.id}/${code.column}`,
    label: cellLabel(proposal, code, heads[code.column] ?? ''),
  }));
}

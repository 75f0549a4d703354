import type { Mark, Shown } from '../../figure-kit/shown.ts';
import { points } from '../../figure-kit/words/points.ts';
import { after, before, criteria, isCriterion, MOVES, score } from './maths.ts';
import type { LayerRows, Lever, Pull, Reading, Weights } from './maths.ts';
import type { Proposal } from './proposals.ts';
import type { LeverRows } from './rows.ts';
import { titleOf } from './title.ts';
import { doorsOf, leverRows, scoreText, sentenceOf } from './words.ts';
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
}

export interface ShownLevers extends Shown, Pick<LeverRows, 'cells' | 'unknown'> {
  readonly lever: Lever;
  readonly layers: readonly ShownLayer[];
  readonly levers: readonly LeverRow[];
  readonly proposals: readonly ShownProposal[];
  /** Whether the reader has set a weight. */
  readonly weighed: boolean;
}

const COLUMNS = [
  'Layer, or proposal',
  'Measure, or who proposed it',
  'Year',
  'HHI before, or argument',
  'HHI now, or strongest objection',
  'Doors, or status in November 2026',
  'Grade',
  'Our coding',
  'Score by your weights',
];

export function shownLevers(rows: LeverRows, state: LeversState): ShownLevers {
  const { cells, unknown } = rows;
  const pulled = (lever: Lever) =>
    rows.layers.map((layer): ShownLayer => ({
      ...layer,
      was: before(layer),
      now: after(layer, lever, state),
      moved: MOVES[lever] === layer.key,
    }));
  const layers = pulled(state.lever);
  const levers = leverRows(rows, state, pulled);
  const weighed = Object.keys(criteria).some((name) => isCriterion(name) && state[name] !== 1);
  const proposals = rows.proposals.map((one) => ({
    ...one,
    score: weighed ? score(one.coding, state) : null,
  }));
  const said = sentenceOf(layers, levers, state.lever);
  return {
    lever: state.lever,
    layers,
    levers,
    proposals,
    weighed,
    unknown,
    cells,
    title: titleOf({ ...rows, layers, levers, proposals, weighed }, state),
    sentence: weighed ? said + weighedSays(proposals, unknown, cells) : said,
    marks: [
      ...levers.map(({ key, name, effect, objection }) => ({
        key: `lever/${key}`,
        label: `${name}. Moves ${effect}. Strongest objection: ${objection}`,
      })),
      ...layers.map(layerMark),
      ...proposals.flatMap(({ id, coding }) =>
        coding.map(({ column, label }) => ({ key: `cell/${id}/${column}`, label })),
      ),
    ],
    table: {
      caption: 'Layers with the lever pulled, and proposals with our coding',
      columns: COLUMNS,
      rows: [
        ...layers.map((layer) => [
          layer.title,
          layer.what,
          null,
          Math.round(layer.was.index),
          Math.round(layer.now.index),
          doorsOf(layer.now),
          layer.grade,
          null,
          null,
        ]),
        ...proposals.map((one) => [...one.cells, one.score === null ? null : scoreText(one.score)]),
      ],
    },
    values: { unknown: String(unknown), cells: String(cells) },
  };
}

/** Scores are printed beside the proposals and never put in order. */
function weighedSays(proposals: readonly ShownProposal[], unknown: number, cells: number): string {
  const scored = proposals.filter((one) => one.score !== null);
  const example = scored.find(({ id }) => id === 'computeantitrust');
  const told =
    example?.score == null
      ? ''
      : ` “${example.proposal}” scores ${scoreText(example.score)}, from ${example.known} known cells.`;
  return ` By your weights ${scored.length} of the ${proposals.length} proposals listed here have a score; ${unknown} of ${cells} cells are unknown and count for nothing.${told}`;
}

function layerMark({ key, title, what, was, now, moved, grade }: ShownLayer): Mark {
  const change = moved ? `, before ${points(was.index, 10)}, ${doorsOf(was)}` : '';
  return {
    key: `layer/${key}`,
    label: `${title}, ${what}: HHI ${points(now.index, 10)}, ${doorsOf(now)}${change}, grade ${grade}`,
  };
}

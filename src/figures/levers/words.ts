import { capital } from '../../figure-kit/words/capital.ts';
import { flops } from '../../figure-kit/words/flops.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { percent } from '../../figure-kit/words/percent.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { points } from '../../figure-kit/words/points.ts';
import { before, caught } from './maths.ts';
import type { Reading } from './maths.ts';
import type { LeverRows } from './rows.ts';
import type { LeverBox, LeversState, Scored } from './show.ts';

/** What is written of a lever: what it is, what is done, what it comes to where no box shows it, what is said against it. */
export interface LeverWords {
  readonly name: string;
  readonly act: string;
  readonly effect: string;
  readonly objection: string;
}

/** The proposal whose strongest objection stands against each lever. */
const AGAINST = {
  split: 'computeantitrust',
  public: 'publicoption',
  foundry: 'stockpile',
  threshold: 'thresholds',
  separation: 'separation',
} as const;

/** The words of a lever, pulled as far as the reader set it. */
export function leverWords(
  key: keyof typeof AGAINST,
  { runs, proposals }: LeverRows,
  { k, x, y, L }: LeversState,
): LeverWords {
  const [name, act, effect = ''] = {
    foundry: ['Second foundry', `takes ${y} ${plural(y, 'point')} from TSMC`],
    split: ['Largest owner split', `in ${inWords(k)} equal parts`],
    public: ['Public owner', `adds ${percent(x)} of the stock`],
    separation: ['Clouds kept apart', 'from models'],
    threshold: ['Training line', `at ${flops(L, 2)} FLOP`, `${caught(runs, L)} developers over it`],
  }[key];
  const objection = proposals.find(({ id }) => id === AGAINST[key])?.objection ?? '';
  return { name: name ?? '', act: act ?? '', effect, objection };
}

const round = (index: number): number => Math.round(index / 10) * 10;

/** Ink a lever takes off its box, in tens of points; less than nothing where it adds some. */
export function shaved({ was, now }: Pick<LeverBox, 'was' | 'now'>): number {
  return round(was.index) - round(now.index);
}

/** Ink taken off, as it is counted in the picture: "−300". */
export function shavedText(box: LeverBox): string {
  const ink = shaved(box);
  return ink ? `${ink > 0 ? '−' : '+'}${points(Math.abs(ink))}` : '0';
}

/** The index of the box before and after; without a box, what a lever comes to. */
export function fromTo({ layer, was, now, effect }: LeverBox): string {
  if (!layer) return effect;
  const [from, to] = [points(was.index, 10), points(now.index, 10)];
  return from === to ? `${from} points, as before` : `${from} → ${to} points`;
}

/** How many firms an inspector must visit. */
export function doorsOf({ doors, named, reach }: Reading): string {
  if (doors === null) return `${named} named reach ${Math.floor(reach)}%`;
  return doors === 1 ? '1 firm covers 90%' : `${doors} firms cover 90%`;
}

interface Told extends Pick<LeverRows, 'cells' | 'unknown' | 'proposals'> {
  readonly scores: readonly Scored[];
}

/** The finding of the lever pulled; with none, what each would take; with weights, how many scores they move. */
export function titleOf(boxes: readonly LeverBox[], state: LeversState, told?: Told): string {
  const { lever, k, x, y, L } = state;
  const box = boxes.find((one) => one.chosen);
  if (told) {
    const moved = told.scores.filter((one) => one.score !== one.equal).length;
    return `These weights move ${moved} of the ${told.scores.length} scores of the proposals listed here; ${told.unknown} of ${told.cells} cells are unknown and count for nothing`;
  }
  const goes = box ? `from about ${points(box.was.index, 10)} to ${points(box.now.index, 10)}` : '';
  switch (lever) {
    case 'split':
      return `Split the largest owner of AI compute in ${inWords(k)} and owners’ concentration goes ${goes}`;
    case 'public':
      return `With a public owner adding ${percent(x)} of the stock, owners’ concentration goes ${goes}`;
    case 'foundry':
      return `Move ${y} ${plural(y, 'point')} from TSMC to Samsung and foundries’ concentration goes ${goes}`;
    case 'threshold':
      return `A training line at ${flops(L, 2)} FLOP takes ink off no box; at least ${box?.effect ?? ''}`;
    case 'separation':
      return 'Keep clouds apart from models and not one of the boxes moves, by construction';
    case 'none': {
      const ink = boxes.filter((one) => shaved(one));
      const taken = ink.map((one) => points(Math.abs(shaved(one))));
      return ink.length === 3
        ? `Three of five levers take ink off one box each, ${listed(taken)} points; the other two take none`
        : `${capital(inWords(ink.length))} of five levers move one box each; the others move none`;
    }
  }
}

/** The finding of a state in full. */
export function sentenceOf(chosen: LeverBox | undefined, { layers }: LeverRows): string {
  if (!chosen) {
    const list = layers.map((layer) => `${layer.title}, ${doorsOf(before(layer))}`);
    return `Each lever would move one box or none, and no lever here reaches lithography, memory or accelerators. What an inspector must visit before any is pulled: ${list.join('; ')}.`;
  }
  const { name, act, layer, was, now, objection } = chosen;
  const told =
    layer && was.index !== now.index
      ? `in “${layer.title}” the index goes from ${points(was.index, 10)} to ${points(now.index, 10)}; for an inspector ${doorsOf(now)}, where before ${doorsOf(was)}. No other layer moves.`
      : `no box moves${chosen.effect && `; ${chosen.effect}`}.`;
  return `${name} ${act}: ${told} Its strongest objection: ${objection}.`;
}

/** A lever in one label. */
export function labelOf(box: LeverBox): string {
  const { name, act, layer, objection } = box;
  return `${name} ${act}. ${layer?.title ?? 'No box'}: ${fromTo(box)}. Strongest objection: ${objection}. Grade ${layer?.grade ?? 'low'}`;
}

/** Scores are printed beside the proposals and never put in order. */
export function weighedSays({ proposals, scores, unknown, cells }: Told): string {
  const example = scores.find(({ id }) => id === 'computeantitrust');
  const told = example
    ? ` “${example.proposal}” scores ${scoreText(example.score)}, from ${example.coding.length} known cells; at equal weights ${scoreText(example.equal)}.`
    : '';
  return `By your weights ${scores.length} of the ${proposals.length} proposals listed here have a score; ${unknown} of ${cells} cells are unknown and count for nothing.${told}`;
}

/** A proposal's scores in one label. */
export function scoreLabel({ proposal, equal, score, coding, grade }: Scored): string {
  return `${proposal}: ${scoreText(score)} by your weights, ${scoreText(equal)} at equal weights, from ${coding.length} known ${plural(coding.length, 'cell')}; our coding. Grade ${grade}`;
}

/** A score to two places, with a true minus. */
export function scoreText(score: number): string {
  return score.toFixed(2).replace('-', '−');
}

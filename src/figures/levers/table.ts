import type { Table } from '../../figure-kit/table.ts';
import type { LeverBox, Scored } from './show.ts';
import { criteria, isCriterion, signOf } from './weigh.ts';
import { doorsOf, scoreText } from './words.ts';

/** Every lever with its box before and after. */
export function leverTable(boxes: readonly LeverBox[]): Table {
  return {
    caption: 'Levers, each pulled alone',
    columns: [
      'Lever',
      'Layer',
      'HHI before',
      'HHI after',
      'An inspector, before',
      'After',
      'Strongest objection',
      'Grade',
    ],
    rows: boxes.map(({ name, act, effect, layer, was, now, objection }) => [
      `${name} ${act}`,
      layer ? `${layer.title}, ${layer.what}` : `none; ${effect}`,
      layer ? Math.round(was.index) : null,
      layer ? Math.round(now.index) : null,
      layer ? doorsOf(was) : null,
      layer ? doorsOf(now) : null,
      objection,
      layer?.grade ?? 'low',
    ]),
  };
}

/** Every proposal that can be scored, in the order of the dataset. */
export function scoreTable(scores: readonly Scored[]): Table {
  return {
    caption: 'Proposals by your weights, in the order of the dataset: our coding, not data',
    columns: ['Proposal', 'Our coding', 'Score at equal weights', 'Score by yours', 'Grade'],
    rows: scores.map(({ proposal, coding, equal, score, grade }) => [
      proposal,
      coding
        .map(
          ({ column, value }) => `${isCriterion(column) ? criteria[column] : ''} ${signOf(value)}`,
        )
        .join('; '),
      scoreText(equal),
      scoreText(score),
      grade,
    ]),
  };
}

import type { Table } from '../../figure-kit/table.ts';
import { criteria } from './maths.ts';
import type { ShownLayer, ShownProposal } from './show.ts';
import { doorsOf, scoreText, signOf } from './words.ts';

/** The layers with the lever pulled, then every proposal with our coding of it. */
export function tableOf(layers: readonly ShownLayer[], proposals: readonly ShownProposal[]): Table {
  return {
    caption: 'Layers with the lever pulled, and proposals with our coding',
    columns: [
      { title: 'Layer, or proposal' },
      { title: 'Measure, or who proposed it' },
      { title: 'Year', numeric: true },
      { title: 'HHI before, or argument' },
      { title: 'HHI now, or strongest objection' },
      { title: 'Doors, or status in November 2026' },
      { title: 'Grade' },
      { title: 'Our coding' },
      { title: 'Score by your weights' },
    ],
    rows: [
      ...layers.map(({ title, what, was, now }) => [
        title,
        what,
        null,
        whole(was.index),
        whole(now.index),
        doorsOf(now),
        null,
        null,
        null,
      ]),
      ...proposals.map(
        ({ proposal, who, year, argument, objection, status, grade, coding, score }) => [
          proposal,
          who,
          year,
          argument,
          objection,
          status,
          grade,
          coding
            .map(
              ({ column, value, sentence }) =>
                `${column}${Object.hasOwn(criteria, column) ? ` ${signOf(value)}` : ''} (${sentence})`,
            )
            .join('; '),
          score === null ? null : scoreText(score),
        ],
      ),
    ],
  };
}

function whole(index: number): string {
  return String(Math.round(index));
}

import type { Table } from '../../figure-kit/table.ts';
import { reasonsOf, appealOf } from './card.ts';
import type { BoardRows } from './cell.ts';
import { hands } from './hands.ts';
import { LABS, labs } from './labs.ts';
import type { Lab } from './labs.ts';

/** All 63 switches, those of the labs shown first. */
export function tableOf(rows: BoardRows, first: readonly Lab[]): Table {
  const order = [...first, ...LABS.filter((lab) => !first.includes(lab))];
  return {
    caption: 'The nine switches of each of the seven labs',
    columns: [
      'Lab',
      'Hand',
      'Whose',
      'State',
      'Notice, days',
      'Must it give a reason',
      'Whom one can ask',
      'Cases on it or its class',
      'Grade',
    ],
    rows: order.flatMap((lab) =>
      rows.cells
        .filter((cell) => cell.lab === lab)
        .map((cell) => [
          labs[lab],
          hands[cell.hand],
          cell.whose,
          cell.state,
          cell.notice,
          reasonsOf(rows, cell),
          appealOf(rows, cell),
          [...cell.onLab, ...cell.onClass].join(', ') || null,
          cell.grade,
        ]),
    ),
  };
}

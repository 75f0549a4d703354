import type { Row } from '../../evidence/row.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import type { Table } from '../../figure-kit/table.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Standing } from './maths.ts';
import type { Lag } from './rulers.ts';
import { times } from './words.ts';

/** Every figure of the four rulers, with its unit. */
export function rulerTable(
  lags: readonly Lag[],
  points: Row,
  price: Row,
  all: Standing,
  sure: Standing,
): Table {
  const ratio = ({ closed, open, ratio: value }: Standing) => [
    'Training compute',
    `${closed.name} over ${open.name}`,
    Number(times(value)),
    'times',
    'to 19 July 2026',
    lowestGrade([closed.grade, open.grade]),
  ];
  return {
    caption: 'Four rulers and their units; they are never averaged',
    columns: ['Ruler', 'What', 'Value', 'Unit', 'When', 'Grade'],
    rows: [
      ...lags.map((lag) => [
        lag.on,
        'open behind closed',
        lag.low === lag.high ? lag.low : `${lag.low} to ${lag.high}`,
        'months',
        lag.when,
        lag.grade,
      ]),
      [
        'One index',
        'open behind closed',
        numberIn(points, 'value'),
        'index points',
        'January to May 2026',
        points.grade,
      ],
      ratio(sure),
      ratio(all),
      [
        'Price',
        'open cheaper at equal measured ability',
        numberIn(price, 'value'),
        'percent',
        textIn(price, 'scope'),
        price.grade,
      ],
    ],
  };
}

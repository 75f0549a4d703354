import type { Table } from '../../figure-kit/table.ts';
import type { Deal } from './deal.ts';
import type { Rows, Web } from './maths.ts';

/** Every row of the dataset, and what became of it in the picture. */
export function tableOf({ deals }: Rows, { absent }: Web): Table {
  return {
    caption: 'Every deal of the table, and whether it is drawn',
    columns: [
      ...['Announced', 'Pays', 'Receives', 'Kind', 'USD billion', 'Years'],
      'Status',
      'Grade',
      'In the picture',
    ],
    rows: deals.map((deal) => [
      ...[
        deal.date,
        deal.buyer,
        deal.seller,
        deal.kind,
        deal.usd,
        deal.years,
        deal.status,
        deal.grade,
      ],
      absent.get(deal.id) ?? drawnHow(deal),
    ]),
  };
}

function drawnHow({ usd, status, hint, legs }: Deal): string {
  if (status === 'cancelled') return 'drawn crossed, without area';
  if (usd === null) return `drawn without area: ${hint ?? 'no sum given'}`;
  return legs.length > 1 ? 'drawn in parts' : 'drawn';
}

import type { Table } from '../../figure-kit/table.ts';
import type { Deal } from './maths.ts';

/** Every financing with both its years and who stands between them. */
export function tableOf(deals: readonly Deal[]): Table {
  return {
    caption: 'Loan’s years against tenant’s years',
    columns: [
      'Financing',
      '$ billion',
      'Loan, years',
      'Tenant, years',
      'Gap, years',
      'Kind',
      'Who stands in it',
      'Rent starts',
      'Note',
      'Grade',
    ],
    rows: deals.map((deal) => [
      deal.name,
      deal.amount,
      deal.loan,
      deal.promise,
      deal.gap,
      deal.kind,
      deal.stands,
      deal.starts,
      deal.note,
      deal.grade,
    ]),
  };
}

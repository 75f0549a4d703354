import type { Grade, Row } from '../../evidence/row.ts';
import { textIn } from '../../figure-kit/tables.ts';
import { codingOf } from './coding.ts';
import { isCriterion } from './weigh.ts';
import type { Criterion, Value } from './weigh.ts';

/** A proposal of the table with our coding of it by criterion. */
export interface Proposal {
  readonly id: string;
  readonly proposal: string;
  readonly objection: string;
  readonly grade: Grade;
  /** The criteria its row speaks of. */
  readonly coding: readonly { readonly column: Criterion; readonly value: Value }[];
}

export function proposalOf(row: Row): Proposal {
  return {
    id: row.id,
    proposal: textIn(row, 'proposal'),
    objection: textIn(row, 'strongest_objection'),
    grade: row.grade,
    coding: codingOf(row.id).flatMap(({ column, value }) =>
      isCriterion(column) ? [{ column, value }] : [],
    ),
  };
}

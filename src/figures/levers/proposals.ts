import type { Grade, Row } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import { codingOf } from './coding.ts';
import type { Code } from './coding.ts';
import { criteria, isCriterion, layers, signOf } from './maths.ts';
import type { Value } from './maths.ts';

/** A coded cell of the matrix: its column, what it says, and that aloud with the sentence it rests on. */
export interface Cell {
  readonly column: string;
  readonly value: Value;
  readonly label: string;
}

/** A proposal of the table with our coding of it, its words written out at build. */
export interface Proposal {
  readonly id: string;
  readonly family: string;
  readonly proposal: string;
  readonly objection: string;
  readonly grade: Grade;
  readonly coding: readonly Cell[];
  /** How many criteria its row speaks of. */
  readonly known: number;
  /** Its row in the table under the figure, up to the coding. */
  readonly cells: readonly string[];
}

const HEADS: Readonly<Record<string, string>> = { ...layers, ...criteria };

export function proposalOf(row: Row): Proposal {
  const codes = codingOf(row.id);
  const proposal = textIn(row, 'proposal');
  const [argument, objection] = [textIn(row, 'argument_for'), textIn(row, 'strongest_objection')];
  const sentences = { proposal, argument, objection };
  const label = ({ column, value, sentence }: Code) => {
    const head = HEADS[column] ?? column;
    const says = isCriterion(column) ? `${head} ${signOf(value)}` : `acts on ${head}`;
    return `${proposal}: ${says}. Our coding, from the ${sentence}: “${sentences[sentence]}”. Grade ${row.grade}`;
  };
  const brief = ({ column, value, sentence }: Code) =>
    `${column}${isCriterion(column) ? ` ${signOf(value)}` : ''} (${sentence})`;
  return {
    id: row.id,
    family: textIn(row, 'family'),
    proposal,
    objection,
    grade: row.grade,
    coding: codes.map((code) => ({ column: code.column, value: code.value, label: label(code) })),
    known: codes.filter(({ column }) => isCriterion(column)).length,
    cells: [
      proposal,
      textIn(row, 'who_proposed'),
      // A year is a name: it takes no comma.
      String(numberIn(row, 'year')),
      argument,
      objection,
      textIn(row, 'status_2026_11'),
      row.grade,
      codes.map(brief).join('; '),
    ],
  };
}

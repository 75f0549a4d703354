import { boundValue } from '../../evidence/boundValue.ts';
import { parseBoundText } from '../../evidence/boundText/parseBoundText.ts';
import type { TextPiece } from '../../evidence/boundText/parseBoundText.ts';
import { writesValue } from '../../evidence/boundText/writesValue.ts';
import { NoSuchCell } from '../../evidence/cell.ts';
import { formatValue } from '../../evidence/formatValue.ts';
import type { Problem } from '../../evidence/problem.ts';
import { suggest } from '../../evidence/suggest.ts';
import type { Known } from '../known.ts';
import { unsafeAddress } from '../safe/unsafeAddress.ts';
import { EXACT_FIX, isReason } from './exact.ts';
import { numbersIn } from './numbersIn.ts';

/** A fault in a text, with the characters before it. */
export interface TextFault extends Pick<Problem, 'rule' | 'message' | 'fix'> {
  readonly offset: number;
}

/** A fault of one piece of a text; `into`: the characters before it in the piece. */
export type PieceFault = Pick<Problem, 'rule' | 'message' | 'fix'> & { readonly into?: number };

type Names = Pick<Known, 'datasets' | 'values' | 'broken'>;

/** What is wrong with the numbers of a text outside essays: bare ones, wrong ones, and names that lead nowhere. */
export function checkBoundText(text: string, known: Names): TextFault[] {
  return parseBoundText(text).flatMap((piece) =>
    pieceFaults(piece, known).map(({ into = 0, ...fault }) => ({
      ...fault,
      offset: piece.offset + into,
    })),
  );
}

/** What is wrong with the numbers of one piece of a text; `reason` says whether a mark's reason is accepted there. */
export function pieceFaults(
  piece: TextPiece,
  { datasets, values, broken }: Names,
  reason: (why: string) => boolean = isReason,
): PieceFault[] {
  if (piece.kind === 'exact')
    return reason(piece.to)
      ? []
      : [{ rule: 'exact', message: `"${piece.to}" is no reason`, fix: EXACT_FIX }];
  const unsafe = piece.kind === 'link' ? unsafeAddress(piece.to) : [];
  if (unsafe.length) return unsafe;
  if (piece.kind !== 'value')
    return numbersIn(piece.text).map((found) => ({
      rule: 'bare-number',
      message: `"${found.text}" is bound to nothing`,
      fix: `bind it, [${found.text}](value:dataset/row/column), or mark it, [${found.text}](exact:name)`,
      into: found.offset,
    }));
  if (broken.has(piece.to.split('/')[0] ?? '')) return [];
  try {
    const { value, unit } = boundValue(datasets, piece.to, values);
    if (writesValue(piece.text, value, unit)) return [];
    const right = typeof value === 'number' ? formatValue(value, unit, { digits: 3 }) : value;
    return [
      {
        rule: 'other-number',
        message: `"${piece.text}" is not what ${piece.to} holds`,
        fix: `write "${right}"`,
      },
    ];
  } catch (error) {
    if (!(error instanceof NoSuchCell)) throw error;
    const fix = suggest(error.wrong, error.known, 'write it as dataset/row/column');
    return [{ rule: 'unknown-value', message: error.message, fix }];
  }
}

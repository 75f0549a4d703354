import { plainText } from '../../evidence/boundText/plainText.ts';
import type { Teaching } from '../teaching.ts';

/** What stands round a figure, its numbers as words: the check has held them against what they are bound to. */
export function plainTeaching(teaching: Teaching): Teaching {
  const { note, sub, basis } = teaching;
  return {
    ...teaching,
    note: plainText(note),
    ...(typeof sub === 'string' && { sub: plainText(sub) }),
    ...(basis && { basis: plainBasis(basis) }),
  };
}

function plainBasis(basis: NonNullable<Teaching['basis']>): NonNullable<Teaching['basis']> {
  return Object.fromEntries(
    Object.entries(basis).map(([name, text]) => [name, text && plainText(text)]),
  );
}

import { isUtf8 } from 'node:buffer';
import { pointIn } from '../evidence/pointIn.ts';
import type { Problem } from '../evidence/problem.ts';

type Words = Pick<Problem, 'message' | 'fix'>;

/** What must not stand in a text, each with what it is. Texts of cp1252 read as UTF-8 leave such traces. */
const WRONG: readonly (readonly [pattern: RegExp, words: (found: string) => Words])[] = [
  [
    /\uFFFD/u,
    () => ({ message: 'a letter was lost here (\uFFFD)', fix: 'type it again, and save as UTF-8' }),
  ],
  [
    /Ã[\u0080-\u00BF]|â€[\u0080-\u203A\u2122]|Â[\u00A0-\u00BF]/u,
    (found) => ({
      message: `"${found}" is a letter that was read in the wrong encoding`,
      fix: 'type it again, and save as UTF-8',
    }),
  ],
  [
    /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029]/u,
    (found) => ({
      message: `an invisible character, ${name(found)}, stands here`,
      fix: 'delete it',
    }),
  ],
  [
    /[\u202A-\u202E\u2066-\u2069]/u,
    (found) => ({
      message: `${name(found)} turns the direction of what follows, so that it reads as something else`,
      fix: 'delete it; a direction is set with dir="rtl"',
    }),
  ],
  [
    /^(?:<{7}|>{7}) /mu,
    () => ({ message: 'a merge left its marks here', fix: 'keep the lines that are right' }),
  ],
  [
    /\r(?!\n)/u,
    () => ({
      message: 'a line ends as on Macs before 2001',
      fix: 'save with the line ends of Unix',
    }),
  ],
];

/** Checks that a file is text in UTF-8, and that no character in it is invisible or lost. */
export function checkBytes(bytes: Buffer, file: string): Problem[] {
  const at = (offset: number, text: string, words: Words): Problem => {
    const { line, column } = pointIn(text)(offset);
    return { file, line, col: column, rule: 'encoding', ...words };
  };
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) return [at(...badByte(bytes, text))];
  if (text.startsWith('\uFEFF') && !file.endsWith('.csv')) {
    const fix = 'save it as UTF-8 without one, or run npm run check -- --fix';
    return [at(0, text, { message: 'the file begins with a byte order mark', fix })];
  }
  return WRONG.flatMap(([pattern, words]) => {
    const found = pattern.exec(text);
    return found ? [at(found.index, text, words(found[0]))] : [];
  });
}

/** The first byte that is not UTF-8, in the text before it, and what it would have been in Windows. */
function badByte(bytes: Buffer, text: string): [offset: number, text: string, words: Words] {
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    return [0, '', { message: 'the file is UTF-16', fix: 'save it as UTF-8' }];
  const again = Buffer.from(text, 'utf8');
  const offset = bytes.findIndex((byte, i) => byte !== again[i]);
  const before = bytes.subarray(0, offset).toString('utf8');
  const byte = bytes[offset] ?? 0;
  const meant = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1));
  const hex = byte.toString(16).toUpperCase().padStart(2, '0');
  const message = `the file is not UTF-8: byte ${hex} stands here, "${meant}" in Windows-1252`;
  return [before.length, before, { message, fix: 'save it as UTF-8' }];
}

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

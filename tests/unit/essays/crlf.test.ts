import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';
import { brokenContent } from './brokenContent.ts';

/** A copy of a content folder as Git makes it on Windows. */
function withCrlf(content: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'crlf-')), 'content');
  cpSync(content, copy, { recursive: true });
  for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
  }
  return copy;
}

it('reads content with the line ends of Windows as it reads it with those of Unix', () => {
  expect(checkContent(withCrlf('content')).map(formatProblem)).toEqual([]);
}, 60_000);

it.each(['code-inline', 'section-without-id', 'several-faults', 'title-cut-short'])(
  'finds the faults of %s at the same places',
  (name) => {
    const content = brokenContent(name);
    const said = checkContent(content).map(formatProblem);
    expect(said).not.toEqual([]);
    expect(checkContent(withCrlf(content)).map(formatProblem)).toEqual(said);
  },
);

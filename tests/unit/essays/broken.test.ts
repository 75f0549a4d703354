import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';

const folder = 'tests/broken';
const cases = readdirSync(folder).filter((name) => !name.startsWith('_'));

/** The right content with the files of one case laid over it. */
function contentOf(name?: string): string {
  const content = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  cpSync(join(folder, '_right'), content, { recursive: true });
  if (name) cpSync(join(folder, name), content, { recursive: true });
  return content;
}

describe('content that is wrong is refused with its place, its rule and how to mend it', () => {
  it('says nothing of content that is right', () => {
    expect(checkContent(contentOf()).map(formatProblem)).toEqual([]);
  });

  it.each(cases)('%s', (name) => {
    const said = `${checkContent(contentOf(name)).map(formatProblem).join('\n')}\n`;
    const expected = join(folder, name, 'expected.txt');
    if (env['UPDATE_EXPECTED'] && !existsSync(expected)) writeFileSync(expected, said);
    expect(said).toBe(readFileSync(expected, 'utf8'));
  });
});

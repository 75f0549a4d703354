import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import release from '../../../content/release.json' with { type: 'json' };
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { checkContent } from '../../../src/essays/checkContent.ts';
import { brokenContent } from './brokenContent.ts';

const folder = 'tests/broken';
const cases = readdirSync(folder).filter((name) => !name.startsWith('_'));

describe('content that is wrong is refused with its place, its rule and how to mend it', () => {
  it('says nothing of content that is right', () => {
    expect(checkContent(brokenContent()).map(formatProblem)).toEqual([]);
  });

  it.each(cases)('%s', (name) => {
    const said = `${checkContent(brokenContent(name)).map(formatProblem).join('\n')}\n`;
    const expected = join(folder, name, 'expected.txt');
    if (env['UPDATE_EXPECTED'] && !existsSync(expected)) writeFileSync(expected, said);
    expect(said).toBe(readFileSync(expected, 'utf8').replaceAll('{release}', release.date));
  });
});

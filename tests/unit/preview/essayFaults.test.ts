import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { readContent } from '../../../src/essays/readContent.ts';
import { essayFaults } from '../../../src/preview/essayFaults.ts';
import { overlay } from '../../../src/preview/overlay.ts';
import { brokenContent } from '../essays/brokenContent.ts';

/** What is said of the right essay once a text was typed behind its end. */
function typed(text: string): string[] {
  const folder = brokenContent();
  const content = readContent(folder);
  appendFileSync(join(folder, 'essays/right/index.mdx'), `\n${text}\n`);
  return essayFaults('right', content).map(formatProblem);
}

it('says nothing of an essay that is right as it stands now', () => {
  expect(typed('## So {#so}\n\nIt leads [so](#so).')).toEqual([]);
});

it.each([
  ['Nobody says so <Cite of="nobody-2026" />.', 'unknown-source'],
  ['<Figur of="chokepoint-stack" />', 'unknown-component'],
  ['<Aside>It is open.', 'mdx-syntax'],
  ['See [there](#nowhere).', 'broken-link'],
])('finds what was just typed, with its line: %s', (text, rule) => {
  expect(typed(text)[0]).toMatch(
    new RegExp(`^content/essays/right/index.mdx:\\d+:\\d+ {2}${rule} {2}`, 'u'),
  );
});

it('is drawn over the page with every fault in words and the place of the first', () => {
  const fault = {
    file: 'content/a.mdx',
    line: 3,
    col: 7,
    rule: 'unit',
    message: 'no',
    fix: 'mend',
  };
  expect(overlay([fault, { ...fault, line: 5 }], '/home').err).toEqual({
    message: 'content/a.mdx:3:7  unit  no → mend\ncontent/a.mdx:5:7  unit  no → mend',
    stack: '',
    id: '/home/content/a.mdx',
    loc: { file: '/home/content/a.mdx', line: 3, column: 7 },
    plugin: 'unit',
  });
});

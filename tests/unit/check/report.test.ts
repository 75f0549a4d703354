import { expect, it } from 'vitest';
import { asAnnotations, asLines } from '../../../src/check/report.ts';

const problem = {
  file: 'content/essays/a,b/index.mdx',
  line: 3,
  col: 7,
  rule: 'no-code',
  message: '{100%} would be run as code',
  fix: 'write &#123;',
};

it('writes a line for each problem and a blank line between files', () => {
  const other = { ...problem, file: 'content/glossary.yaml', line: 1, col: 1 };
  expect(asLines([problem, problem, other])).toBe(
    `content/essays/a,b/index.mdx:3:7  no-code  {100%} would be run as code → write &#123;
content/essays/a,b/index.mdx:3:7  no-code  {100%} would be run as code → write &#123;

content/glossary.yaml:1:1  no-code  {100%} would be run as code → write &#123;
`,
  );
});

it('writes what GitHub Actions draws beside a line, its special characters escaped', () => {
  expect(asAnnotations([problem])).toBe(
    '::error file=content/essays/a%2Cb/index.mdx,line=3,col=7,title=no-code::{100%25} would be run as code → write &#123;\n',
  );
});

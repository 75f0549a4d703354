import { argv, cwd, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { asLines } from '../check/report.ts';
import { readContent } from '../essays/readContent.ts';
import { contentDir } from '../evidence/contentDir.ts';
import { suggest } from '../evidence/suggest.ts';
import { NoAnswer, answer } from '../making/answer.ts';
import { kinds } from '../making/kinds.ts';
import { makeNew } from '../making/makeNew.ts';
import { readWords } from '../making/readWords.ts';

/**
 * `npm run new -- <kind> <name> [--flag answer]…`: begins an essay, a dataset, a figure, a term, a claim or an event that
 * passes the check as it is. Asks what no flag answers; writes over nothing, and nothing at all where it is refused.
 * Exits with 2 when it was asked wrongly, with 1 when what was answered is refused.
 */
const { words, flags } = readWords(argv.slice(2));
const [word = '', name = '', ...more] = words;
const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
const list = Object.entries(kinds)
  .map(([known, { what }]) => `\n  npm run new -- ${`${known} <name>`.padEnd(16)} ${what}`)
  .join('');
if (!kind) refuse(`there is no "${word}" to begin → ${suggest(word, Object.keys(kinds), list)}`);
if (!kind.name.test(name))
  refuse(
    `"${name}" is no name → it will be an address: small letters, digits and hyphens, such as ${word} the-meter`,
  );
if (more.length)
  refuse(`"${more.join(' ')}" says nothing → put an answer of several words in quotes`);
const content = readContent(contentDir);
const taken = kind.taken(content, name);
if (taken !== undefined) refuse(`${taken} → take another name`);
const person = stdin.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
try {
  const answers = await answer(
    kind.questions(content, name),
    flags,
    person && ((asked) => person.question(asked)),
  );
  const made = kind.make(name, answers, content);
  const { written, problems } = makeNew(cwd(), made);
  if (problems.length) {
    stderr.write(`${asLines(problems)}\nNothing was written.\n`);
    exit(1);
  }
  stdout.write(`Written:\n${written.map((path) => `  ${path}\n`).join('')}Next:\n`);
  stdout.write(made.next.map((step) => `  - ${step}\n`).join(''));
} catch (error) {
  if (error instanceof NoAnswer) refuse(error.message);
  throw error;
} finally {
  person?.close();
}

function refuse(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

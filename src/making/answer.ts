import { suggest } from '../evidence/suggest.ts';
import type { Answers, Question } from './kind.ts';

/** Puts a question to a person and gives back the answer, empty where there is none. */
export type Ask = (words: string) => Promise<string>;

/** An answer is missing, or is none of those there are; the message says what to do. */
export class NoAnswer extends Error {}

/**
 * The answers to questions: from flags, else asked for, else the default.
 * @throws NoAnswer where nobody can be asked and there is no default, and for an answer that is none.
 */
export async function answer(
  questions: readonly Question[],
  flags: Answers,
  ask: Ask | undefined,
): Promise<Answers> {
  const known = questions.map(({ flag }) => flag);
  const odd = Object.keys(flags).find((flag) => !known.includes(flag));
  if (odd !== undefined)
    throw new NoAnswer(`--${odd} says nothing here → ${suggest(odd, known, list(questions))}`);
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  for (const question of questions) {
    const given = flags[question.flag] ?? (ask && (await ask(wordsOf(question))).trim());
    const answered = given ? given : question.default;
    if (answered === undefined) missing.push(question);
    else answers[question.flag] = checked(question, answered);
  }
  if (missing.length)
    throw new NoAnswer(`it is not said what this will be → give ${list(missing)}`);
  return answers;
}

function checked({ flag, of }: Question, answered: string): string {
  if (!of || of.includes(answered)) return answered;
  throw new NoAnswer(
    `--${flag} is "${answered}" → ${suggest(answered, of, `say one of ${few(of)}`)}`,
  );
}

function wordsOf({ asks, of, default: otherwise }: Question): string {
  const names = of && of.length < 10 ? ` (${of.join(', ')})` : '';
  return `${asks}${names}${otherwise ? ` [${otherwise}]` : ''}: `;
}

function list(questions: readonly Question[]): string {
  return questions
    .map(
      ({ flag, asks, of }) =>
        `\n  --${flag}  ${asks}${of && of.length < 10 ? ` (${of.join(', ')})` : ''}`,
    )
    .join('');
}

const few = (names: readonly string[]): string =>
  names.length < 12 ? names.join(', ') : `those listed, such as ${names.slice(0, 3).join(', ')}`;

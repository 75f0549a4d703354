import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/essays/checkContent.ts';
import { readContent } from '../../../src/essays/readContent.ts';
import { formatProblem } from '../../../src/evidence/formatProblem.ts';
import { answer } from '../../../src/making/answer.ts';
import type { Answers } from '../../../src/making/kind.ts';
import { kinds } from '../../../src/making/kinds.ts';
import { makeNew } from '../../../src/making/makeNew.ts';
import { readWords } from '../../../src/making/readWords.ts';
import { exampleLock } from '../../../src/manual/exampleLock.ts';
import { brokenContent } from '../essays/brokenContent.ts';

/** A project of one right essay whose addresses are locked, with a timeline of one row that is published. */
function project(): string {
  const content = brokenContent();
  const about = readFileSync('content/data/timeline/datapackage.json', 'utf8');
  const [header = ''] = readFileSync('content/data/timeline/timeline.csv', 'utf8').split('\n');
  const rows = `${header}\n1940-first,1940,year,First,cloud,It ran.,It was first.,srg-2026-q1,high,\n`;
  const { version } = JSON.parse(about) as { version: string };
  for (const folder of ['data/timeline', `data/timeline/releases/${version}`]) {
    put(content, `${folder}/datapackage.json`, about);
    put(content, `${folder}/timeline.csv`, rows);
  }
  const one = { '': { first: '2026-11-23', title: 'x' } };
  const lock = {
    ...(JSON.parse(exampleLock()) as object),
    '/data/timeline/': one,
    [`/data/timeline/${version}/`]: one,
    '/data/timeline/use/': one,
  };
  put(content, 'permalinks.json', JSON.stringify(lock));
  return dirname(content);
}

function put(content: string, path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

async function begin(root: string, kind: string, name: string, flags: Answers = {}) {
  const content = readContent(join(root, 'content'));
  const asked = kinds[kind];
  if (!asked) throw new Error(kind);
  const answers = await answer(asked.questions(content, name), flags, undefined);
  return { content, ...makeNew(root, asked.make(name, answers, content)) };
}

const source = 'srg-2026-q1';
const ANSWERS: Readonly<Record<string, Answers>> = {
  essay: { title: 'Who: the # 1?', source },
  dataset: { unit: 'USD', source },
  term: { definition: 'A room: full of racks.', source },
  claim: {
    claim: 'Halls “cost” more: each year.',
    who: 'a "reader"',
    verdict: 'supported',
    reasoning: 'So the bills say.',
    counter: 'Not all bills are public.',
    source,
  },
  event: {
    date: '1961-06',
    title: 'Time, shared',
    category: 'cloud',
    summary: 'It was, "shared".',
    matters: 'Many could use it.',
    source,
  },
};

describe('npm run new', () => {
  it.each(Object.keys(kinds).filter((kind) => kind in ANSWERS))(
    'begins a whole %s: the content passes the check as it is, its addresses locked',
    async (kind) => {
      const root = project();
      expect(checkContent(join(root, 'content')).map(formatProblem)).toEqual([]);
      const { written, problems } = await begin(root, kind, 'the-hall', ANSWERS[kind]);
      expect(problems.map(formatProblem)).toEqual([]);
      expect(written).not.toEqual([]);
      expect(checkContent(join(root, 'content')).map(formatProblem)).toEqual([]);
    },
  );

  it.each(Object.keys(ANSWERS))(
    'writes over nothing: a second %s of the same name is refused',
    async (kind) => {
      const root = project();
      await begin(root, kind, 'the-hall', ANSWERS[kind]);
      const content = readContent(join(root, 'content'));
      expect(kinds[kind]?.taken(content, 'the-hall')).toMatch(/^there is an? .* "the-hall"$/u);
    },
  );

  it('writes nothing where what was answered is refused', async () => {
    const root = project();
    const before = readdirSync(root, { recursive: true });
    const text = readFileSync(join(root, 'content/claims.yaml'), 'utf8');
    const { problems } = await begin(root, 'claim', 'c02', {
      ...ANSWERS['claim'],
      claim: 'It is 30 percent.',
    });
    expect(problems.map(({ rule }) => rule)).toEqual(['bare-number']);
    expect(readdirSync(root, { recursive: true })).toEqual(before);
    expect(readFileSync(join(root, 'content/claims.yaml'), 'utf8')).toBe(text);
  });

  it('writes nothing where a file is there that nobody asked about', async () => {
    const root = project();
    put(join(root, 'content'), 'essays/the-hall/teach.md', 'Notes of a teacher.');
    await expect(begin(root, 'essay', 'the-hall', ANSWERS['essay'])).rejects.toThrow(
      'content/essays/the-hall/teach.md is there already',
    );
    expect(readdirSync(join(root, 'content/essays/the-hall'))).toEqual(['teach.md']);
  });

  it('gives a published table the version after it when a row is added', async () => {
    const root = project();
    const path = join(root, 'content/data/timeline/datapackage.json');
    const version = () => (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
    const [major, minor = 0] = version().split('.').map(Number);
    await begin(root, 'event', '1961-shared', ANSWERS['event']);
    await begin(root, 'event', '1962-shared', ANSWERS['event']);
    expect(version()).toBe(`${major}.${minor + 1}.0`);
  });

  it('says which answers are missing, which are none, and which flags it does not know', async () => {
    const root = project();
    await expect(begin(root, 'term', 'hall')).rejects.toThrow(/--definition .*\n.*--source/u);
    await expect(
      begin(root, 'term', 'hall', { definition: 'x', source: 'srg-2026-q2' }),
    ).rejects.toThrow('--source is "srg-2026-q2" → did you mean "srg-2026-q1"?');
    await expect(begin(root, 'term', 'hall', { defnition: 'x' })).rejects.toThrow(
      '--defnition says nothing here → did you mean "definition"?',
    );
  });

  it('asks a person what no flag answers, and takes the default for an empty answer', async () => {
    const questions = [
      { flag: 'title', asks: 'its title', default: 'The hall' },
      { flag: 'part', asks: 'its part', of: ['deal', 'wars'] },
    ];
    const asked: string[] = [];
    const said = await answer(questions, { part: 'wars' }, (words) => {
      asked.push(words);
      return Promise.resolve('');
    });
    expect(said).toEqual({ title: 'The hall', part: 'wars' });
    expect(asked).toEqual(['its title [The hall]: ']);
  });

  it('reads flags with their answer behind a space or an equals sign', () => {
    expect(readWords(['essay', 'x', '--title', 'A b', '--part=wars', '--note='])).toEqual({
      words: ['essay', 'x'],
      flags: { title: 'A b', part: 'wars', note: '' },
    });
  });

  it('draws no figure that a sentence says as well, and no line that joins two series', async () => {
    const root = project();
    const draw = (flags: Answers) =>
      begin(root, 'figure', 'the-hall', { data: 'shares', ...flags });
    await expect(draw({})).rejects.toThrow(
      'it is not said what is drawn → give --value, one of share_low, share_pct, share_high',
    );
    await expect(draw({ value: 'share_pct' })).rejects.toThrow(
      '2 rows of shares have a number in share_pct → fill in 4 or more, or say it in a sentence',
    );
    const row = (id: string, firm: string, share: string) =>
      `2026-q1-${id},2026-Q1,2026-04,${firm},,${share},,srg-2026-q1,high,\n`;
    const table = 'content/data/shares/shares.csv';
    const before = readFileSync(join(root, table), 'utf8');
    writeFileSync(join(root, table), before + row('a', 'AWS', '20') + row('b', 'AWS', '31'));
    await expect(draw({ value: 'share_pct', form: 'line', time: 'period' })).rejects.toThrow(
      'two rows are of 2026-Q1: these are several series → say which is drawn, with --only column=value',
    );
    await expect(draw({ value: 'share_pct', label: 'name' })).rejects.toThrow(
      'shares has no column "name"',
    );
    const { written, problems } = await draw({
      value: 'share_pct',
      form: 'squares',
      label: 'firm',
    });
    expect(problems.map(formatProblem)).toEqual([]);
    expect(written).toEqual([
      'src/figures/the-hall/rows.ts',
      'src/figures/the-hall/figure.ts',
      'src/figures/the-hall/teaching.ts',
      'src/components/leaf/drawings/the-hall.ts',
      'content/permalinks.json',
    ]);
  });
});

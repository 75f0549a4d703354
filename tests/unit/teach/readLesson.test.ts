import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { essayFiles } from '../../../src/essays/essayFiles.ts';
import { readLesson } from '../../../src/teach/readLesson.ts';

const right = readFileSync('tests/broken/_right/essays/right/teach.md', 'utf8');
const read = (text: string) => readLesson(text, 'right', 'teach.md');
const lesson = read(right).lesson;

describe('readLesson', () => {
  it('reads plans as steps with their minutes', () => {
    expect(
      lesson.plans.map(({ minutes, steps }) => [minutes, steps.map((step) => step.minutes)]),
    ).toEqual([
      [45, [20, 25]],
      [90, [90]],
    ]);
    expect(lesson.plans[0]?.steps[0]?.name).toBe('Guess');
  });

  it('reads prompts by level', () => {
    expect(
      lesson.prompts.map(({ level, questions }) => [level, questions.map(({ text }) => text)]),
    ).toEqual([
      ['Secondary', ['What is a share?']],
      ['Undergraduate', ['Of what is it a share?']],
      ['Graduate', ['Who says so?']],
    ]);
  });

  it('reads the exercise with the datasets it links', () => {
    const { title, datasets, notes } = lesson.exercise;
    expect({ title, datasets, notes: notes.text }).toEqual({
      title: 'add up',
      datasets: ['shares'],
      notes: 'It comes to 100.',
    });
  });

  it('reads options with what each of them is answered', () => {
    const [choice] = lesson.quiz;
    expect(
      choice?.options.map(({ words, right, feedback }) => [words.text, right, feedback?.text]),
    ).toEqual([
      ['5', false, 'That is a tenth of the half.'],
      ['50', true, undefined],
      ['500', false, undefined],
    ]);
    expect(choice?.feedback.text).toBe('Fifty.');
  });

  it('reads a short text with everything that is accepted', () => {
    expect(lesson.quiz[3]?.accepted).toEqual(['100', 'a hundred', 'one hundred']);
  });

  it('leads a fragment to the essay the notes belong to', () => {
    const { lesson: linked, links } = read(
      right.replace('Bring a ruler.', 'Bring [a ruler](#rule).'),
    );
    expect(linked.intro.html).toContain('<a href="/essays/right/#rule">a ruler</a>');
    expect(links[0]).toEqual({ line: 3, col: 7, to: '/essays/right/#rule' });
  });

  it('leads a bound number to its row, and leaves a marked one as words', () => {
    const { lesson: bound, links } = read(
      right.replace(
        'Bring a ruler.',
        'AWS has [28%](value:shares/2026-q1-aws/share_pct) of [100](exact:definition); [five](value:computed/right/firms) firms.',
      ),
    );
    expect(bound.intro).toEqual({
      html: '<p>AWS has <a href="/data/shares/#2026-q1-aws">28%</a> of 100; <a href="/essays/right/">five</a> firms.</p>',
      text: 'AWS has 28% of 100; five firms.',
    });
    expect(links.map(({ to }) => to)).not.toContain('value:shares/2026-q1-aws/share_pct');
  });

  it('shows markup as it is written, and drops what no XML can hold', () => {
    const { lesson: odd } = read(
      right.replace('Bring a ruler.', 'A & B < C > "D" \'E\' 🧮 <script>alert(1)</script> \u0007.'),
    );
    expect(odd.intro.text).toBe('A & B < C > "D" \'E\' 🧮 <script>alert(1)</script> .');
    expect(odd.intro.html).not.toContain('<script');
  });

  it('reads the notes of every essay without a fault', () => {
    const problems = essayFiles('content', 'teach.md').flatMap(
      ({ text, slug, file }) => readLesson(text, slug, file).problems,
    );
    expect(problems).toEqual([]);
  });
});

import type { Problem } from '../evidence/problem.ts';
import { latestToday } from '../evidence/dates/latestToday.ts';
import { shapeProblems } from '../evidence/shapes/shapeProblems.ts';
import { suggest } from '../evidence/suggest.ts';
import type { EssaySource } from './essaySource.ts';
import { frontMatter } from './frontMatter.ts';
import type { FrontMatter } from './frontMatter.ts';
import type { Known } from './known.ts';

type Fault = readonly [path: readonly PropertyKey[], rule: string, message: string, fix: string];

/** Checks what an essay says of itself: its shape, that its days follow each other, and whom it names. */
export function checkFrontMatter({ file, data, slug }: EssaySource, known: Known): Problem[] {
  const rule = 'front-matter';
  if (data.problems.some((problem) => problem.rule === 'syntax')) return [];
  if (data.value === null) {
    const message = 'the essay has no front matter';
    const fix = 'begin the file with ---, what the essay says of itself, and --- again';
    return [{ file, line: 1, col: 1, rule, message, fix }];
  }
  const shape = shapeProblems(frontMatter, data.value, { ...data, file, rule });
  if (shape.length) return shape;
  const said = frontMatter.parse(data.value);
  return [...wrongDays(said), ...wrongNames(said, slug, known)].map(
    ([path, own, message, fix]) => ({
      file,
      ...data.placeOf(path),
      rule: own,
      message,
      fix,
    }),
  );
}

/** Published, then corrected and updated, and nothing after today. */
function wrongDays({ published, updated, corrections, asOf }: FrontMatter): Fault[] {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const today = latestToday();
  const first = iso(published);
  const days = [
    { path: ['published'], day: first },
    { path: ['updated'], day: iso(updated) },
    ...corrections.map(({ date }, i) => ({ path: ['corrections', i, 'date'], day: iso(date) })),
  ];
  const late = asOf > today.slice(0, 7) ? [{ path: ['asOf'], day: asOf }] : [];
  return [
    ...[...days.filter(({ day }) => day > today), ...late].map(({ path, day }): Fault => [
      path,
      'day-to-come',
      `${day} is still to come`,
      'write a day that has been',
    ]),
    ...days
      .filter(({ day }) => day < first)
      .map(({ path, day }): Fault => [
        path,
        'day-order',
        `${day} is before the essay was published, on ${first}`,
        'check both days',
      ]),
  ];
}

/** Essays that are named as the next or as those to read before exist, and are others. */
function wrongNames({ next, prerequisites }: FrontMatter, slug: string, known: Known): Fault[] {
  const named = [
    ...(next === undefined ? [] : [{ path: ['next'], name: next }]),
    ...prerequisites.map((name, i) => ({ path: ['prerequisites', i], name })),
  ];
  const others = [...known.essays].filter((name) => name !== slug);
  return named
    .filter(({ name }) => !others.includes(name))
    .map(({ path, name }): Fault => {
      const message = name === slug ? 'the essay names itself' : `there is no essay "${name}"`;
      return [path, 'unknown-essay', message, suggest(name, others, 'name the folder of an essay')];
    });
}

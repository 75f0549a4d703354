import type { Grade } from './row.ts';

const FROM_WORST: readonly Grade[] = ['superseded', 'low', 'medium', 'high'];

/** The lowest of some grades: a picture is as good as the weakest row that carries it. */
export function lowestGrade(grades: Iterable<Grade>): Grade {
  const present = new Set(grades);
  return FROM_WORST.find((grade) => present.has(grade)) ?? 'high';
}

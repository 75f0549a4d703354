import type { Entry } from './catalogue.ts';
import type { CourseItem } from './cartridge/course.ts';
import { withBase } from './richText.ts';

/** An entry as it stands in a course: a quiz to be answered there, everything else a link. */
export function courseItem({ kind, title, path, quiz }: Entry, base: string): CourseItem {
  if (kind !== 'quiz' || !quiz) return { kind: 'link', title, url: absolute(path, base) };
  const rebased = JSON.parse(JSON.stringify(quiz), (key, value: unknown) =>
    key === 'html' && typeof value === 'string' ? withBase(value, base) : value,
  ) as typeof quiz;
  return { kind: 'quiz', title, items: rebased };
}

/** A path from the root of the site as an address anywhere: `base` is where the site stands. */
export function absolute(path: string, base: string): string {
  return base.replace(/\/+$/u, '') + path;
}

import { contentDir } from '../evidence/contentDir.ts';
import type { Lesson } from './lesson.ts';
import { readLesson } from './readLesson.ts';
import { teachFiles } from './teachFiles.ts';

let read: ReadonlyMap<string, Lesson> | undefined;

/** The teaching notes of every essay that has them, by slug, read once. */
export function theLessons(): ReadonlyMap<string, Lesson> {
  return (read ??= new Map(
    teachFiles(contentDir).map(({ slug, file, text }) => [
      slug,
      readLesson(text, slug, file).lesson,
    ]),
  ));
}

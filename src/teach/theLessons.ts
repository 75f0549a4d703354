import { essayFiles } from '../essays/essayFiles.ts';
import { contentDir } from '../evidence/contentDir.ts';
import type { Lesson } from './lesson.ts';
import { readLesson } from './readLesson.ts';

let read: ReadonlyMap<string, Lesson> | undefined;

/** The teaching notes of every essay that has them, by slug, read once. */
export function theLessons(): ReadonlyMap<string, Lesson> {
  return (read ??= new Map(
    essayFiles(contentDir, 'teach.md').map(({ slug, file, text }) => [
      slug,
      readLesson(text, slug, file).lesson,
    ]),
  ));
}

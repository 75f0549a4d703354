import { contentDir } from '../evidence/contentDir.ts';
import { essayFiles } from './essayFiles.ts';
import type { EssaySource } from './essaySource.ts';
import { readEssaySource } from './readEssaySource.ts';

let read: ReadonlyMap<string, EssaySource> | undefined;

/** Every essay as written, by slug, read once. */
export function theEssays(): ReadonlyMap<string, EssaySource> {
  return (read ??= new Map(
    essayFiles(contentDir).flatMap(({ text, slug, file }) => {
      const { essay } = readEssaySource(text, slug, file);
      return essay ? [[slug, essay] as const] : [];
    }),
  ));
}

import type { Problem } from '../evidence/problem.ts';
import type { EssayFile } from './essayFiles.ts';
import { unsafeParts } from './safe/unsafeParts.ts';
import { parseMarkdown } from './text/parseMarkdown.ts';

/** Checks the teaching notes of an essay. */
export function checkNotes({ text, file }: EssayFile): Problem[] {
  return unsafeParts(parseMarkdown(text), file);
}

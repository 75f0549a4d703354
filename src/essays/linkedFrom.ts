import { essayFiles } from './essayFiles.ts';
import { contentDir } from '../evidence/contentDir.ts';

let texts: readonly { readonly slug: string; readonly text: string }[] | undefined;

/** The essays whose text links to an essay, by slug. */
export function linkedFrom(slug: string): string[] {
  texts ??= essayFiles(contentDir);
  const link = new RegExp(`\\]\\(/essays/${slug}/[^)]*\\)`, 'u');
  return texts.filter((one) => one.slug !== slug && link.test(one.text)).map((one) => one.slug);
}

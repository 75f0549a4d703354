import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOf } from '../essays/addresses.ts';
import { checkAlone } from '../essays/checkAlone.ts';
import type { Content } from '../essays/content.ts';
import { readEssaySource } from '../essays/readEssaySource.ts';
import type { Problem } from '../evidence/problem.ts';
import { sortProblems } from '../evidence/sortProblems.ts';

/** What is wrong with one essay as it stands on disk now, beside content that was read before: some milliseconds. */
export function essayFaults(slug: string, content: Content): Problem[] {
  const { folder, essays, evidence, known, lock } = content;
  const file = `content/essays/${slug}/index.mdx`;
  const text = readFileSync(join(folder, 'essays', slug, 'index.mdx'), 'utf8');
  const { essay, problems } = readEssaySource(text, slug, file);
  if (!essay) return problems;
  const now = [...new Map(essays).set(slug, essay).values()];
  const pages = addressesOf(now, evidence, known.figures, lock);
  return sortProblems([...problems, ...checkAlone(essay, content, pages)]);
}

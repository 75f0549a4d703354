import { relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { formatProblem } from '../../evidence/formatProblem.ts';
import { unsafeParts } from './unsafeParts.ts';

/**
 * Part of the renderer, so that no text is compiled, let alone run, before it was looked through: not by
 * the build, which checks the content first, nor by `astro dev` or `astro build`, which do not.
 */
export const refuseUnsafe = defineMdastPlugin({
  name: 'refuse-unsafe',
  options: { position: true },
  before(root, { fileURL, data }) {
    const file = fileURL
      ? relative(cwd(), fileURLToPath(fileURL)).replaceAll('\\', '/')
      : 'content';
    const [problem] = unsafeParts(root, file);
    if (problem) {
      const place = { line: problem.line, column: problem.col };
      throw Object.assign(new Error(formatProblem(problem)), place);
    }
    const { frontmatter } = (data['astro'] ?? {}) as { frontmatter?: Record<string, unknown> };
    if (frontmatter && 'layout' in frontmatter)
      throw new Error(`${file}:1:1  front-matter  a layout would be run as code → leave it out`);
  },
});

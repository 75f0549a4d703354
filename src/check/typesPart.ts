import type { Problem } from '../evidence/problem.ts';
import { toolFault } from './part.ts';
import type { Part } from './part.ts';
import { run } from './run.ts';

/** `src/x.ts:3:7 - error ts(2322): Type …`, as `astro check` writes it, without its colours. */
const FAULT = /^(\S[^\n]*?):(\d+):(\d+) - error (\S+?):? (.+)$/gmu;
const COLOUR = /\u001B\[[\d;]*m/gu;

/** Types, of TypeScript and of Astro's components. */
export const typesPart: Part = {
  name: 'types',
  look: async ({ changed }) => {
    // A type is wrong where it is used: one changed file of code asks for all.
    if (changed && ![...changed].some((file) => /\.(?:ts|astro)$/u.test(file))) return [];
    const ran = await run('astro', ['check', '--minimumSeverity', 'error']);
    const found = [...ran.stdout.replaceAll(COLOUR, '').matchAll(FAULT)].map(
      ([, file = '', line, col, rule = 'types', message = '']): Problem => ({
        file,
        line: Number(line),
        col: Number(col),
        rule,
        message,
        fix: 'mend the type',
      }),
    );
    return found.length ? found : toolFault('astro', ran);
  },
};

import { relative } from 'node:path';
import { cwd } from 'node:process';
import { toolFault } from './part.ts';
import type { Part } from './part.ts';
import { run } from './run.ts';

interface Linted {
  readonly filePath: string;
  readonly messages: readonly {
    readonly ruleId: string | null;
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
    readonly severity: 1 | 2;
  }[];
}

/** Lint of the code; files that did not change since are not read again. */
export const lintPart: Part = {
  name: 'lint',
  look: async ({ fix, changed }) => {
    const files = changed
      ? [...changed].filter((file) => /\.(?:ts|mjs|astro)$/u.test(file))
      : ['.'];
    if (!files.length) return [];
    const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', '.astro/eslint'];
    const ran = await run('eslint', [
      ...files,
      '--no-warn-ignored',
      '--format',
      'json',
      ...cache,
      ...(fix ? ['--fix'] : []),
    ]);
    if (!ran.stdout.startsWith('[')) return toolFault('eslint', ran);
    return (JSON.parse(ran.stdout) as Linted[]).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line = 1, column: col = 1 }) => ({
        file: relative(cwd(), filePath).replaceAll('\\', '/'),
        line,
        col,
        rule: ruleId ?? 'eslint',
        message: message.replace(/\.$/u, ''),
        fix: 'mend it, or try npm run check -- --fix',
      })),
    );
  },
};

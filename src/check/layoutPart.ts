import { toolFault } from './part.ts';
import type { Part } from './part.ts';
import { run } from './run.ts';

/** Layout of the code; files that did not change since are not read again. */
export const layoutPart: Part = {
  name: 'layout',
  look: async ({ fix, changed }) => {
    const asked = changed ? [...changed, '--ignore-unknown'] : ['.'];
    if (changed && !changed.size) return [];
    const cache = ['--cache', '--cache-strategy', 'content', '--cache-location', '.astro/prettier'];
    const ran = await run('prettier', [fix ? '--write' : '--list-different', ...asked, ...cache]);
    if (fix) return toolFault('prettier', ran);
    const files = ran.stdout.split('\n').filter(Boolean);
    if (!files.length) return toolFault('prettier', ran);
    return files.map((file) => ({
      file,
      line: 1,
      col: 1,
      rule: 'layout',
      message: 'the file is laid out in another way than the rest',
      fix: 'npm run format',
    }));
  },
};

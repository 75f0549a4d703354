import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/suggest.ts';
import type { EssaySource } from './essaySource.ts';

const PICTURE = /\.(?:png|jpe?g|webp|avif)$/u;

/** Every picture an essay shows is beside it and told in words, and every one beside it is shown. */
export function checkPictures({ file, pictures }: EssaySource, content: string): Problem[] {
  const folder = join(dirname(content), dirname(file));
  const here = readdirSync(folder).filter((name) => PICTURE.test(name));
  const shown = new Set(pictures.map(({ name }) => name));
  const wrong = pictures.flatMap(({ name, alt, line, col }): Problem[] => {
    const at = { file, line, col };
    // An address elsewhere is refused as unsafe.
    if (name.includes('/') || name.includes(':')) return [];
    if (!here.includes(name)) {
      const fix = suggest(name, here, 'put it into the folder of the essay');
      return [{ ...at, rule: 'picture', message: `there is no ${name} beside the essay`, fix }];
    }
    if (alt.trim()) return [];
    const message = 'a picture is not told in words';
    return [{ ...at, rule: 'picture-alt', message, fix: `write ![what it shows](${name})` }];
  });
  const unused = here
    .filter((name) => !shown.has(name))
    .map((name) => ({
      file: `${dirname(file)}/${name}`,
      line: 1,
      col: 1,
      rule: 'stray-file',
      message: 'the essay does not show this picture',
      fix: `write ![what it shows](${name}) in index.mdx, or take it out`,
    }));
  return [...wrong, ...unused];
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFigure, builtNames, drawn } from '../../../src/figure-kit/build/builtFigure.ts';
import { queryOf } from '../../../src/figure-kit/build/queryOf.ts';
import { rooms } from '../../../src/figure-kit/room.ts';
import { slugOf } from '../../../src/figure-kit/slugOf.ts';
import { pictureFile } from './pictureFile.ts';

const KEPT = 'tests/pictures';
const widths = rooms.filter(({ name }) => name !== 'mid');

/** Whether to keep what is drawn now, as `npm run pictures` asks. Look at what `git diff` then shows. */
const keep = import.meta.env.MODE === 'keep';

describe.each(builtNames)('the pictures of %s', (name) => {
  const built = builtFigure(name);
  const pictures = new Map(
    built.teaching.states.flatMap((state) => {
      const { pictures: svgs } = drawn(built, queryOf(built.figure, state));
      return widths.map((room) => {
        const file = `${slugOf(state.name)}-${room.name}.svg`;
        return [file, pictureFile(svgs[rooms.indexOf(room)] ?? '', name)] as const;
      });
    }),
  );
  const folder = join(KEPT, name);

  it('are those that were looked at and kept, in each named state, wide and narrow', () => {
    const changed = [...pictures].filter(([file, svg]) => !isKept(join(folder, file), svg));
    expect(
      changed.map(([file]) => file.replace('.svg', '-changed.svg')),
      `look at them in ${folder}/ beside what was kept; \`npm run pictures\` keeps the new ones`,
    ).toEqual([]);
  });

  it('are all that is kept: no file is left of a state that is gone', () => {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const left = files.filter((file) => !file.endsWith('-changed.svg') && !pictures.has(file));
    if (keep) for (const file of left) rmSync(join(folder, file));
    else expect(left).toEqual([]);
  });
});

/** Compares a picture with the kept one, and lays a changed one beside it. */
function isKept(file: string, svg: string): boolean {
  const changed = file.replace('.svg', '-changed.svg');
  rmSync(changed, { force: true });
  if (existsSync(file) && readFileSync(file, 'utf8') === svg) return true;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(keep ? file : changed, svg);
  return keep;
}

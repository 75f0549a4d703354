import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AnyFigure } from '../figure-kit/figure.ts';

/** Every figure by name, loaded by Node alone: what a command needs that runs outside Astro. */
export async function readFigures(): Promise<ReadonlyMap<string, AnyFigure>> {
  const files = globSync('src/figures/*/figure.ts').sort();
  const loaded = await Promise.all(
    files.map(async (file) => {
      const declared = (await import(pathToFileURL(join(cwd(), file)).href)) as {
        default: AnyFigure;
      };
      return [basename(dirname(file)), declared.default] as const;
    }),
  );
  return new Map(loaded);
}

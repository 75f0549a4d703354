import { join } from 'node:path';
import { cwd } from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AnyFigure } from '../figure.ts';
import type { Tables } from '../tables.ts';
import type { Teaching } from '../teaching.ts';

/** A figure as its folder declares it. */
export interface LoadedFigure {
  readonly figure: AnyFigure;
  readonly teaching: Teaching;
  readonly readRows: (tables: Tables) => unknown;
}

/** Loads a figure by Node alone: what a command needs that runs outside Astro. */
export async function loadFigure(name: string): Promise<LoadedFigure> {
  const part = async <Part>(file: string): Promise<Part> => {
    const path = pathToFileURL(join(cwd(), 'src/figures', name, file)).href;
    return ((await import(/* @vite-ignore */ path)) as { default: Part }).default;
  };
  const [figure, teaching, readRows] = await Promise.all([
    part<AnyFigure>('figure.ts'),
    part<Teaching>('teaching.ts'),
    part<LoadedFigure['readRows']>('rows.ts'),
  ]);
  return { figure, teaching, readRows };
}

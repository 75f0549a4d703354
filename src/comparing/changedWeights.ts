import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { ChangedWeight } from './comparison.ts';

/** A change of fewer bytes is noise of compression. */
const NOISE = 64;

/** Pages, and all scripts and styles together, whose weight differs between two built sites; the most changed first. */
export function changedWeights(before: string, after: string): ChangedWeight[] {
  const [was, is] = [weightsOf(before), weightsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
    .filter((weight) => Math.abs(change(weight)) >= NOISE)
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
}

/** Bytes more, or fewer where it is negative. */
export function change({ before = 0, after = 0 }: ChangedWeight): number {
  return after - before;
}

function weightsOf(site: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const file of globSync(['**/index.html', '_astro/*.{js,css}'], { cwd: site })) {
    const path = file.replaceAll('\\', '/');
    const key = path.startsWith('_astro/')
      ? path.endsWith('.js')
        ? 'all scripts'
        : 'all styles'
      : `/${path.replace(/index\.html$/u, '')}`;
    weights.set(key, (weights.get(key) ?? 0) + weigh(readFileSync(join(site, file))));
  }
  return weights;
}

function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

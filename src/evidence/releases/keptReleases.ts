import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../contentDir.ts';
import type { DataPackage } from '../dataPackage.ts';

/** A version of a dataset as it was published: its package and its CSV. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** May lack what packages have been asked for since. */
  readonly package: Omit<DataPackage, 'frame'>;
  readonly csv: Buffer;
}

/** The published versions of a dataset that are kept, `releases/<version>/` in its folder, oldest first. */
export function keptReleases(content: string, name: string): Release[] {
  const folder = join(content, 'data', name, 'releases');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort(byVersion)
    .map((version) => readRelease(join(folder, version), name, version));
}

/** All published versions of a dataset of this site, with the present one last. */
export function releasesOf(name: string): Release[] {
  const kept = keptReleases(contentDir, name);
  const now = readRelease(join(contentDir, 'data', name), name);
  return kept.some(({ version }) => version === now.version) ? kept : [...kept, now];
}

function readRelease(folder: string, name: string, version?: string): Release {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const about = JSON.parse(text) as DataPackage;
  const csv = readFileSync(join(folder, about.resources[0].path));
  return { name, version: version ?? about.version, package: about, csv };
}

/** Orders versions by their numbers: 1.9.0 before 1.10.0. */
export function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

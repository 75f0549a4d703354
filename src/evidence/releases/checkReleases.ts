import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../problemAt.ts';
import { readJson } from '../readJson.ts';
import { byVersion } from './keptReleases.ts';

const VERSION = /^\d+\.\d+\.\d+$/u;

/**
 * Checks a dataset against the versions that are kept: whoever cited one must find the same rows in it. A table
 * whose rows have changed needs a version of its own, above all that were published.
 */
export function checkReleases(content: string, dataset: Dataset): Problem[] {
  const { name, package: about } = dataset;
  const folder = join(content, 'data', name, 'releases');
  if (!existsSync(folder)) return [];
  const file = `content/data/${name}/datapackage.json`;
  const place = readJson(
    readFileSync(join(content, 'data', name, 'datapackage.json'), 'utf8'),
    file,
  ).placeOf(['version']);
  const fault = (rule: string, message: string, fix: string) =>
    problemAt(file, place, { rule, message, fix });
  const kept = readdirSync(folder).sort(byVersion);
  const wrong = kept.find(
    (version) =>
      !VERSION.test(version) ||
      !existsSync(join(folder, version, 'datapackage.json')) ||
      !existsSync(join(folder, version, `${name}.csv`)),
  );
  if (wrong !== undefined) {
    const message = `releases/${wrong} is no version with its datapackage.json and ${name}.csv`;
    return [fault('release-kept', message, 'bring its files back, or name it like 1.0.0')];
  }
  const last = kept.at(-1) ?? about.version;
  if (byVersion(about.version, last) < 0) {
    const message = `version ${about.version} is below ${last}, which is published`;
    return [fault('release-version', message, `raise it above ${last}`)];
  }
  const same = join(folder, about.version, `${name}.csv`);
  const now = readFileSync(join(content, 'data', name, about.resources[0].path));
  if (!existsSync(same) || readFileSync(same).equals(now)) return [];
  const message = `${name} ${about.version} is published, and its rows have changed since`;
  return [
    fault('release-changed', message, `write ${raised(about.version)}; the old rows are kept`),
  ];
}

/** The next minor version. */
function raised(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return `${major}.${minor + 1}.0`;
}

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { contentDir } from '../evidence/contentDir.ts';
import { theEvidence } from '../evidence/theEvidence.ts';

/** Keeps the present version of every dataset, as it is about to be published, in its `releases/` folder. */
let kept = 0;
for (const { name, package: about } of theEvidence().datasets.values()) {
  const from = join(contentDir, 'data', name);
  const to = join(from, 'releases', about.version);
  if (existsSync(to)) continue;
  mkdirSync(to, { recursive: true });
  copyFileSync(join(from, 'datapackage.json'), join(to, 'datapackage.json'));
  copyFileSync(join(from, about.resources[0].path), join(to, about.resources[0].path));
  kept++;
}
stdout.write(`${kept} versions kept.\n`);

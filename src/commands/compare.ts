import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { asMarkdown } from '../comparing/asMarkdown.ts';
import { asPage } from '../comparing/asPage.ts';
import { changedPictures } from '../comparing/changedPictures.ts';
import { changedWeights } from '../comparing/changedWeights.ts';
import { dyingAddresses } from '../comparing/dyingAddresses.ts';
import { printedChanges } from '../printed/printedChanges.ts';
import { readSite } from '../site/readSite.ts';

/**
 * `npm run compare -- <folder> [<out>]`: what this state of the project changes for readers against another, a checkout
 * of it elsewhere; both are built. Prints the report, and writes it with the changed pictures into `out`.
 */
const [other, out = '.build/compared'] = argv.slice(2);
if (other === undefined) {
  stderr.write('say against which checkout: npm run compare -- ../before\n');
  exit(2);
}
const [was, is] = [resolve(other), cwd()];
const comparison = {
  pictures: changedPictures(join(was, 'tests/pictures'), join(is, 'tests/pictures')),
  weights: changedWeights(join(was, 'dist'), join(is, 'dist')),
  numbers: printedChanges(relative(is, join(was, 'content')), 'content'),
  dying: dyingAddresses(readSite(join(was, 'dist')), readSite(join(is, 'dist'))),
};
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'report.md'), asMarkdown(comparison));
writeFileSync(join(out, 'pictures.html'), asPage(comparison));
stdout.write(asMarkdown(comparison));

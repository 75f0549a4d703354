import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, stderr, stdout } from 'node:process';
import { promisify } from 'node:util';
import { freePort } from '../../src/hosting/freePort.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { serveSite } from '../browser/serveSite.ts';

/**
 * Prints what Lighthouse says of each type of page on a phone, medians of three: `npm run lighthouse`, or
 * `npm run lighthouse -- /essays/the-lease/`. Lighthouse is brought by npm when it is asked for, without its scripts;
 * it needs a network the first time.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const RUNS = 3;
const PAGES = [
  '/',
  '/essays/',
  '/essays/the-lease/',
  '/figures/',
  '/figures/cloud-share/',
  '/embed/cloud-share/',
  '/data/',
  '/data/training-runs/',
  '/sources/',
  '/glossary/',
  '/claims/',
  '/switch-offs/',
  '/timeline/',
  '/teach/the-lease/',
  '/search/',
];

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

const port = await freePort(9222);
const browser = await openBrowser([`--remote-debugging-port=${port}`]);
const site = await serveSite('dist', true);
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const AUDITS = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
stdout.write(`| page | ${[...CATEGORIES, 'LCP, ms', 'TBT, ms', 'CLS'].join(' | ')} |\n`);
stdout.write(`| --- |${' ---: |'.repeat(CATEGORIES.length + AUDITS.length)}\n`);
for (const path of argv.length > 2 ? argv.slice(2) : PAGES) {
  const reports: Report[] = [];
  for (let run = 0; run < RUNS; run++) reports.push(await report(path, run));
  const scores = CATEGORIES.map((name) =>
    median(reports.map(({ categories }) => 100 * (categories[name]?.score ?? 0))).toFixed(0),
  );
  const values = AUDITS.map((name) =>
    median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN)),
  );
  const [paint = NaN, blocked = NaN, shift = NaN] = values;
  const cells = [...scores, paint.toFixed(0), blocked.toFixed(0), shift.toFixed(3)];
  stdout.write(`| ${path} | ${cells.join(' | ')} |\n`);
}
site.close();
await browser.close();

async function report(path: string, run: number): Promise<Report> {
  const file = join(folder, `${run}.json`);
  const flags = [
    '--output=json',
    `--output-path=${file}`,
    `--port=${port}`,
    '--quiet',
    '--no-enable-error-reporting',
  ];
  try {
    // Beside it, not before it: this process serves the site.
    await promisify(execFile)('npx', [
      '--yes',
      '--ignore-scripts',
      LIGHTHOUSE,
      site.address + path,
      ...flags,
    ]);
  } catch (error) {
    stderr.write(`Lighthouse could not be run on ${path}: is there a network to bring it by?\n`);
    throw error;
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { essaySlugs } from '../essaySlugs.ts';
import { openSite } from './site.ts';
import type { OpenSite } from './site.ts';
import { passFigures, weighPage } from './weighing.ts';

/** What a page may weigh at first view on a phone, packed, in kB; fonts are in it. */
const FIRST_VIEW = { essay: 90, home: 80, gallery: 90, figure: 85, embed: 35 };
/** Its scripts before a figure comes near, and with every figure awake, in kB. */
const SCRIPT = { first: 5, awake: 45 };
/** What a server sends before it waits for the first answer, in bytes. */
const FIRST_FLIGHT = 14_000;

const FIGURES = readdirSync('dist/figures', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const kB = (bytes: number) => bytes / 1000;
/** The heaviest pages of a folder: what holds for them holds for the others. */
const heaviest = (folder: string, names: readonly string[], many = 3) =>
  names
    .map((name) => `/${folder}/${name}/`)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, many);
const sizeOf = (path: string) => statSync(`dist${path}index.html`).size;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the first view', () => {
  it.each([
    ...essaySlugs().map((slug) => [`/essays/${slug}/`, FIRST_VIEW.essay] as const),
    ['/', FIRST_VIEW.home],
    ['/figures/', FIRST_VIEW.gallery],
    ...heaviest('figures', FIGURES).map((path) => [path, FIRST_VIEW.figure] as const),
    ...heaviest('embed', FIGURES).map((path) => [path, FIRST_VIEW.embed] as const),
  ] as const)('of %s weighs no more than %d kB, and its scripts 5', async (path, most) => {
    const { page, now } = await weighPage(site, path);
    expect(kB(now().all)).toBeLessThanOrEqual(most);
    expect(kB(now().script)).toBeLessThanOrEqual(SCRIPT.first);
    await page.context().close();
  });
});

describe('all scripts of a page whose figures are awake', () => {
  it.each([...heaviest('essays', essaySlugs()), '/'])('%s', async (path) => {
    const { page, now } = await weighPage(site, path);
    await passFigures(page);
    expect(kB(now().script)).toBeLessThanOrEqual(SCRIPT.awake);
    await page.context().close();
  });
});

describe('the first answer of a server', () => {
  it.each(essaySlugs())('has the title and first paragraph of %s', (slug) => {
    const packed = brotliCompressSync(readFileSync(`dist/essays/${slug}/index.html`));
    const html = brotliDecompressSync(packed.subarray(0, FIRST_FLIGHT), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString();
    expect(html).toMatch(/<h1[^>]*>[^<]+<\/h1>/u);
    expect(html).toMatch(/<div class="prose">[\s\S]*?<p[^>]*>[\s\S]*?<\/p>/u);
  });
});

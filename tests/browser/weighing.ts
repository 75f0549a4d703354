import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { OpenSite } from './site.ts';

export const KINDS = ['html', 'css', 'font', 'script', 'data', 'image'] as const;
type Kind = (typeof KINDS)[number];
/** Bytes by kind and together, and how many requests they took. */
export type Weight = Record<Kind | 'all' | 'requests', number>;

const packed = new Map<string, number>();

/** What a page has been sent so far, as a static host with brotli (level 11) sends it. */
export interface Weighing {
  readonly page: Page;
  readonly now: () => Weight;
}

/** Opens a page on a phone and notes what it is sent, until nothing more is asked for. */
export async function weighPage(
  site: OpenSite,
  path: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<Weighing> {
  const sent: string[] = [];
  const { page } = await site.open(path, {
    width: 412,
    before: async (fresh) => {
      fresh.on('response', (response) => sent.push(response.url()));
      await before?.(fresh);
    },
  });
  await page.waitForLoadState('networkidle');
  return { page, now: () => weigh(site.address, sent) };
}

/** Passes every figure of a page, and waits until each is awake. */
export async function passFigures(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('form.controls:not([data-asleep])').waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
}

function weigh(address: string, urls: readonly string[]): Weight {
  const weight: Weight = {
    html: 0,
    css: 0,
    font: 0,
    script: 0,
    data: 0,
    image: 0,
    all: 0,
    requests: 0,
  };
  for (const url of new Set(urls)) {
    if (!url.startsWith(address)) continue;
    const { pathname } = new URL(url);
    const bytes = sizeOf(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    weight[kindOf(pathname)] += bytes;
    weight.all += bytes;
    weight.requests++;
  }
  return weight;
}

function sizeOf(path: string): number {
  const known = packed.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(join('dist', path));
  const size = /\.(woff2|png|webp)$/u.test(path) ? bytes.length : brotliCompressSync(bytes).length;
  packed.set(path, size);
  return size;
}

function kindOf(path: string): Kind {
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.js')) return 'script';
  if (path.endsWith('.woff2')) return 'font';
  if (path.endsWith('.json')) return 'data';
  return /\.(svg|png)$/u.test(path) ? 'image' : 'html';
}

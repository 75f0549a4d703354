import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripTypeScriptTypes } from 'node:module';
import { cwd } from 'node:process';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import type { OpenSite } from '../../tests/browser/site.ts';
import type { Chapter } from './chapter.ts';

/** Lets a page load our own modules, as they stand in `src/`. */
async function serveSource(page: Page): Promise<void> {
  await page.route('**/__src/**', async (route) => {
    const path = new URL(route.request().url()).pathname.split('/__src/')[1] ?? '';
    const text = readFileSync(join(cwd(), 'src', path), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(text) });
  });
}

/** Reads the essays of a site, in the order given, as the chapters of a book. */
export async function readBook(site: OpenSite, slugs: readonly string[]): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  for (const slug of slugs) {
    const { page } = await site.open(`/essays/${slug}/`, {
      width: 760,
      bypassCSP: true,
      before: serveSource,
    });
    await page.emulateMedia({ colorScheme: 'light' });
    const { title, html } = await page.evaluate(async () => {
      const address = '/__src/files/page/chapterOf.ts';
      const { chapterOf } = (await import(address)) as typeof import('./page/chapterOf.ts');
      return chapterOf(document);
    });
    await page.context().close();
    chapters.push({ slug, title, html, ...partsOf(html) });
  }
  return chapters;
}

function partsOf(html: string): Pick<Chapter, 'ids' | 'sections'> {
  const { document } = parseHTML(`<body>${html}</body>`);
  return {
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    sections: [...document.querySelectorAll('h2[id]')].map(({ id, textContent }) => ({
      id,
      title: textContent.replaceAll(/\s+/gu, ' ').trim(),
    })),
  };
}

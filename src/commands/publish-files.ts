import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, stdout } from 'node:process';
import release from '../../content/release.json' with { type: 'json' };
import { openSite } from '../../tests/browser/site.ts';
import { readBook } from '../files/readBook.ts';
import { packBook } from '../files/packBook.ts';

/**
 * `npm run publish:files`: makes a PDF of every essay and one EPUB of all of them out of `dist/`, into
 * `public/files/`. The next build puts them into the site and links them from its pages.
 */
const folder = join(cwd(), 'public/files');
mkdirSync(folder, { recursive: true });
const written = JSON.parse(readFileSync('dist/teach/catalogue.json', 'utf8')) as {
  base: string;
  essays: readonly { slug: string }[];
};
const essays = written.essays.map(({ slug }) => slug);
const site = await openSite();
for (const slug of essays) {
  const { page } = await site.open(`/essays/${slug}/`, { width: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  writeFileSync(join(folder, `${slug}.pdf`), pdf);
  await page.context().close();
}
const chapters = await readBook(site, essays);
writeFileSync(
  join(folder, 'computing-power.epub'),
  packBook({ chapters, base: written.base, day: release.date }),
);
await site.close();
stdout.write(
  `${essays.length} PDFs and an EPUB stand in public/files/; the next build links them.\n`,
);

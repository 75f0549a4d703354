import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Feed } from 'feed';
import type { EssayPage } from './essayPage.ts';
import { feedHtml } from './feedHtml.ts';

/**
 * Writes the essays with their full text and pictures, newest first, as Atom (`feed.xml`), RSS (`rss.xml`)
 * and JSON Feed (`feed.json`).
 *
 * @param root Where the site will stand: `https://example.org/sub/`.
 */
export function writeFeeds(folder: string, root: string, essays: readonly EssayPage[]): void {
  const at = (path: string): string => new URL(path, root).href;
  const feed = new Feed({
    id: root,
    link: root,
    title: 'Computing Power',
    description: 'Who owns the machines behind AI? Interactive essays, with their evidence.',
    language: 'en-GB',
    favicon: at('favicon.svg'),
    image: at('apple-touch-icon.png'),
    copyright: 'Text and pictures: CC BY 4.0. Data of others as credited.',
    updated: new Date(Math.max(0, ...essays.map(({ updated }) => Number(updated)))),
    generator: false,
    feedLinks: { atom: at('feed.xml'), rss: at('rss.xml'), json: at('feed.json') },
  });
  const newest = essays.toSorted(
    (a, b) => Number(b.published) - Number(a.published) || a.order - b.order,
  );
  for (const essay of newest) {
    const { address, title, summary, authors, published, updated, html } = essay;
    feed.addItem({
      id: address,
      link: address,
      title,
      description: summary,
      content: feedHtml(html, address),
      author: authors.map((name) => ({ name })),
      published,
      date: updated,
    });
  }
  writeFileSync(join(folder, 'feed.xml'), feed.atom1());
  writeFileSync(join(folder, 'rss.xml'), feed.rss2());
  writeFileSync(join(folder, 'feed.json'), feed.json1());
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL } from '../../src/hosting/standing.ts';
import { theEssays } from '../../src/essays/theEssays.ts';
import { readSite } from '../../src/site/readSite.ts';

const read = (file: string) => readFileSync(join('dist', file), 'utf8');
const slugs = [...theEssays().keys()];
const FILES = ['feed.xml', 'rss.xml', 'feed.json', 'sitemap.xml', 'llms.txt', 'robots.txt'];

/** Addresses of this site in a text, without query and fragment. */
const addressesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/http:\/\/localhost:4321(?<path>\/[^\s"'<>()[\]\\#?]*)/gu)].map(
      ({ groups }) => decodeURI(groups?.['path'] ?? ''),
    ),
  ),
];
const missing = (text: string): string[] =>
  addressesIn(text).filter((path) => {
    const file = join('dist', path);
    return !existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
  });

describe('what programs read of the site', () => {
  it.each(FILES)('%s names no address that is not there', (file) => {
    expect(addressesIn(read(file)).length).toBeGreaterThan(0);
    expect(missing(read(file))).toEqual([]);
  });

  it.each(slugs)('%s is a text file whose addresses are there', (slug) => {
    const text = read(`essays/${slug}.md`);
    expect(missing(text)).toEqual([]);
    const marks = [...text.matchAll(/(?<=\S)\[\^(\d+)\]/gu)].map(([, note]) => note);
    const notes = [...text.matchAll(/^\[\^(\d+)\]:/gmu)].map(([, note]) => note);
    expect(new Set(marks)).toEqual(new Set(notes));
  });

  it('carries every essay whole in each feed', () => {
    const { items } = JSON.parse(read('feed.json')) as {
      items: { id: string; content_html: string }[];
    };
    expect(items.map(({ id }) => id).sort()).toEqual(
      slugs.map((slug) => `${LOCAL}/essays/${slug}/`).sort(),
    );
    expect(items.filter(({ content_html: html }) => html.length < 20_000)).toEqual([]);
    for (const feed of ['feed.xml', 'rss.xml']) {
      expect(read(feed).match(/<(entry|item)>/gu)).toHaveLength(slugs.length);
    }
  });

  it('lists each page once, and none that asks to be left alone', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/gu)].map(
      ([, address = '']) => address.slice(LOCAL.length),
    );
    expect(new Set(listed).size).toBe(listed.length);
    const left = readSite('dist')
      .pages.filter(({ path }) => path.endsWith('/') && !listed.includes(path))
      .map(({ file }) => read(file))
      .filter((html) => !/name="robots" content="noindex|http-equiv="refresh"/u.test(html));
    expect(left).toEqual([]);
    expect(listed.filter((path) => /^\/embed\/|\/cards\/$/u.test(path))).toEqual([]);
  });
});

import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../src/files/chapter.ts';
import { packBook } from '../../../src/files/packBook.ts';

const chapter = (slug: string, title: string, html: string, ids: string[] = []): Chapter => ({
  slug,
  title,
  html,
  ids,
  sections: ids.map((id) => ({ id, title: id })),
});
const svg =
  '<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img" aria-label="One square"><rect width="10" height="10" fill="#123456"/></svg></figure>';
const odd = `A & B < C > "D" 'E' 🧮 ${'x'.repeat(280)}`;
const chapters = [
  chapter(
    'one',
    odd,
    `<h2 id="top">Top</h2><p><a href="/essays/two/#end">there</a>, <a href="#top">here</a>, <a href="/data/chips/?a=1&amp;b=2#row">data</a>, <a href="/essays/two/#none">gone</a></p>${svg}`,
    ['top'],
  ),
  chapter('two', 'Two', '<h2 id="end">End</h2><p>Words.</p>', ['end']),
];
const book = { chapters, base: 'https://example.org/sub/', day: '2026-11-23' };
const bytes = packBook(book);
const read = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('packBook', () => {
  it('is a valid EPUB 3, whatever a title holds', async () => {
    const { messages, valid } = await EpubCheck.validate(bytes);
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('begins with its type, stored and not packed', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('keeps links between chapters in the book and leads every other one to the site', () => {
    const hrefs = [...read('book/one.xhtml').matchAll(/<a href="([^"]*)"/gu)].map(([, to]) => to);
    expect(hrefs).toEqual([
      'two.xhtml#end',
      '#top',
      'https://example.org/sub/data/chips/?a=1&amp;b=2#row',
      'https://example.org/sub/essays/two/#none',
    ]);
  });

  it('says which chapter holds pictures, and how the book can be read', () => {
    const text = read('book/package.opf');
    expect(text).toContain(
      '<item id="chapter-one" href="one.xhtml" media-type="application/xhtml+xml" properties="svg"/>',
    );
    expect(text).toContain(
      '<item id="chapter-two" href="two.xhtml" media-type="application/xhtml+xml"/>',
    );
    expect(text).toContain('<meta property="schema:accessMode">textual</meta>');
  });

  it('is the same bytes each time', () => {
    expect(packBook(book)).toEqual(bytes);
  });

  it('says that there is nothing to pack', () => {
    expect(() => packBook({ ...book, chapters: [] })).toThrow(
      'there is no chapter: no file is made',
    );
  });
});

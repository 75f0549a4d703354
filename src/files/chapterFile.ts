import { xml, Xml } from '../teach/cartridge/xml.ts';
import type { Chapter } from './chapter.ts';

/** The file of a chapter. Links to other chapters stay in the book, every other one leads to the site. */
export function chapterFile(chapter: Chapter, book: readonly Chapter[], base: string): string {
  const html = chapter.html.replaceAll(/ href="([^"]*)"/gu, (_, address: string) => {
    return ` href="${linkIn(address, chapter, book, base)}"`;
  });
  return page(
    chapter.title,
    new Xml(`<section epub:type="chapter" role="doc-chapter">${html}</section>`),
  );
}

/** A page of XHTML in the book. */
export function page(title: string, body: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${
    xml`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${title}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>`.text
  }\n`;
}

function linkIn(address: string, chapter: Chapter, book: readonly Chapter[], base: string): string {
  if (/^[a-z]+:/u.test(address)) return address;
  const own = `/essays/${chapter.slug}/`;
  const url = new URL(address, `http://book${own}`);
  const [, slug] = /^\/essays\/([^/]+)\/$/u.exec(url.pathname) ?? [];
  const target = url.search ? undefined : book.find((each) => each.slug === slug);
  const id = url.hash.slice(1);
  if (!target || (id && !target.ids.includes(id)))
    return `${base.replace(/\/$/u, '')}${url.pathname}${url.search}${url.hash}`;
  if (target === chapter && id) return `#${id}`;
  return `${target.slug}.xhtml${id && `#${id}`}`;
}

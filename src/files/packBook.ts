import { strToU8, zipSync, type Zippable } from 'fflate';
import { xml, xmlFile, type Xml } from '../teach/cartridge/xml.ts';
import type { Chapter } from './chapter.ts';
import { chapterFile, page } from './chapterFile.ts';
import { packageFile } from './packageFile.ts';

const STYLE = `body { line-height: 1.5 } figure { margin: 1.5em 0; break-inside: avoid } svg { width: 100%; height: auto }
figcaption h3 { font-size: 1.1em } .says, .source, .sub, .kicker, .dates, .refs, .side { font-size: 0.85em }
a.cite { vertical-align: super; font-size: 0.7em; text-decoration: none } .side { margin: 1em 0 1em 1.5em } table { border-collapse: collapse }`;

export interface Book {
  readonly chapters: readonly Chapter[];
  /** Where the site is published, with a slash at its end. */
  readonly base: string;
  /** Day of the data release: 2026-11-23. */
  readonly day: string;
}

/**
 * An EPUB 3 of all chapters: the same bytes for the same chapters.
 * @throws Error when there are none.
 */
export function packBook(book: Book): Uint8Array {
  const { chapters, base } = book;
  if (!chapters.length) throw new Error('there is no chapter: no file is made');
  const files: Record<string, string> = {
    'META-INF/container.xml':
      xmlFile(xml`<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>`),
    'book/package.opf': packageFile(book),
    'book/nav.xhtml': page('Contents', contents(chapters)),
    'book/style.css': STYLE,
  };
  for (const chapter of chapters)
    files[`book/${chapter.slug}.xhtml`] = chapterFile(chapter, chapters, base);
  const zipped: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(files)) zipped[path] = strToU8(text);
  return zipSync(zipped, { level: 9, mtime: new Date(1980, 0, 1) });
}

function contents(chapters: readonly Chapter[]): Xml {
  return xml`<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol>${chapters.map(
    ({ slug, title, sections }) =>
      xml`<li><a href="${slug}.xhtml">${title}</a>${
        sections.length
          ? xml`<ol>${sections.map(
              ({ id, title: words }) => xml`<li><a href="${slug}.xhtml#${id}">${words}</a></li>`,
            )}</ol>`
          : xml``
      }</li>`,
  )}</ol></nav>`;
}

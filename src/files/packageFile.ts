import { xml, xmlFile, type Xml } from '../teach/cartridge/xml.ts';
import type { Book } from './packBook.ts';

/** What a reader who cannot see, or cannot hear, is told before opening the book. */
const ACCESS = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual,visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'Every figure has its finding as a title and a sentence that says what it shows; tables of all figures stand on the site.',
  ],
] as const;

/** The package document of the book: what it is, which files it has, and their order. */
export function packageFile({ chapters, base, day }: Book): string {
  return xmlFile(xml`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
  <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">${base}</dc:identifier>
    <dc:title>Computing Power</dc:title>
    <dc:language>en-GB</dc:language>
    <dc:creator>Computing Power contributors</dc:creator>
    <dc:date>${day}</dc:date>
    <dc:rights>Text: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
    <meta property="dcterms:modified">${day}T00:00:00Z</meta>
${ACCESS.map(([property, value]) => xml`    <meta property="schema:${property}">${value}</meta>`)}
  </metadata>
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
${chapters.map(
  ({ slug, html }) =>
    xml`    <item id="chapter-${slug}" href="${slug}.xhtml" media-type="application/xhtml+xml"${propertiesOf(html)}/>`,
)}
  </manifest>
  <spine>
    <itemref idref="nav"/>
${chapters.map(({ slug }) => xml`    <itemref idref="chapter-${slug}"/>`)}
  </spine>
</package>`);
}

/** What a chapter holds besides text, which a reading program must be told. */
function propertiesOf(html: string): Xml {
  const held = [
    ['<svg', 'svg'],
    ['<math', 'mathml'],
  ].flatMap(([tag = '', property = '']) => (html.includes(tag) ? [property] : []));
  return held.length ? xml` properties="${held.join(' ')}"` : xml``;
}

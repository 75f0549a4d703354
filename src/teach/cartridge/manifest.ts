import type { Course, CourseItem } from './course.ts';
import type { PlacedModule } from './placed.ts';
import type { Shapes } from './versions.ts';
import { xml, xmlFile, type Xml } from './xml.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * `imsmanifest.xml`. The default namespace comes first: Moodle looks for it in the head of the file, and takes
 * a cartridge for none where something stands before it.
 */
export function manifest(course: Course, modules: readonly PlacedModule[], shapes: Shapes): string {
  const items = modules.flatMap((module) => module.items);
  return xmlFile(xml`
<manifest xmlns="${shapes.manifest}" xmlns:lomimscc="${shapes.lom}" xmlns:xsi="${XSI}" identifier="cartridge-${course.id}" xsi:schemaLocation="${shapes.manifest} ${shapes.manifestSchema} ${shapes.lom} ${shapes.lomSchema}">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>${shapes.schemaVersion}</schemaversion>
${lom(course)}
  </metadata>
  <organizations>
    <organization identifier="organization" structure="rooted-hierarchy">
      <item identifier="root">
${modules.map(moduleItem)}
      </item>
    </organization>
  </organizations>
  <resources>
${items.map(
  ({
    id,
    file,
    item,
  }) => xml`    <resource identifier="${id}" type="${typeOf(item, shapes)}"${hrefOf(item, file)}>
      <file href="${file}"/>
    </resource>`,
)}
  </resources>
</manifest>`);
}

function moduleItem({ id, title, items }: PlacedModule): Xml {
  return xml`        <item identifier="${id}">
          <title>${title}</title>
${items.map(
  (placed) => xml`          <item identifier="item-${placed.id}" identifierref="${placed.id}">
            <title>${placed.item.title}</title>
          </item>`,
)}
        </item>`;
}

function typeOf({ kind }: CourseItem, { webLinkType, quizType }: Shapes): string {
  return { link: webLinkType, page: 'webcontent', quiz: quizType }[kind];
}

/** A page is opened by its own address; the other kinds are read from their file. */
function hrefOf({ kind }: CourseItem, file: string): Xml {
  return kind === 'page' ? xml` href="${file}"` : xml``;
}

function lom({ id, title, description, keywords }: Course): Xml {
  const text = (words: string) => xml`<lomimscc:string language="en">${words}</lomimscc:string>`;
  return xml`    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:identifier><lomimscc:catalog>Computing Power</lomimscc:catalog><lomimscc:entry>${id}</lomimscc:entry></lomimscc:identifier>
        <lomimscc:title>${text(title)}</lomimscc:title>
        <lomimscc:language>en</lomimscc:language>
        <lomimscc:description>${text(description)}</lomimscc:description>
${keywords.map((word) => xml`        <lomimscc:keyword>${text(word)}</lomimscc:keyword>`)}
      </lomimscc:general>
      <lomimscc:rights>
        <lomimscc:copyrightAndOtherRestrictions><lomimscc:value>yes</lomimscc:value></lomimscc:copyrightAndOtherRestrictions>
        <lomimscc:description>${text('Creative Commons Attribution 4.0 International, https://creativecommons.org/licenses/by/4.0/')}</lomimscc:description>
      </lomimscc:rights>
    </lomimscc:lom>`;
}

import type { WebLink } from './course.ts';
import type { Shapes } from './versions.ts';
import { xml, xmlFile } from './xml.ts';

/** The file of a web link; it opens beside the course. */
export function webLink({ title, url }: WebLink, { webLink: namespace }: Shapes): string {
  return xmlFile(xml`<webLink xmlns="${namespace}">
  <title>${title}</title>
  <url href="${url}" target="_blank"/>
</webLink>`);
}

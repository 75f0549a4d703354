import type { NotesPage } from './course.ts';
import { Xml, xml } from './xml.ts';

/** The file of a page: XHTML that every platform shows. */
export function notesPage({ title, html }: NotesPage): string {
  const page = xml`<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><meta charset="utf-8"/><title>${title}</title></head>
<body>
<h1>${title}</h1>
${new Xml(html)}
</body>
</html>`;
  return `<!DOCTYPE html>\n${page.text}\n`;
}

import { escapeXml } from '../cartridge/xml.ts';

/** Something on a reading list as it is written out. */
export interface Listed {
  readonly title: string;
  /** Absolute, with its fragment. */
  readonly url: string;
  readonly minutes: number;
}

export interface ReadingList {
  readonly title: string;
  readonly items: readonly Listed[];
}

/** "1 hour 20 minutes", from minutes and parts of them; never nought. */
export function longMinutes(minutes: number): string {
  const all = Math.max(1, Math.round(minutes));
  const [hours, rest] = [Math.floor(all / 60), all % 60];
  const words = (count: number, unit: string) =>
    count ? [`${count} ${unit}${count > 1 ? 's' : ''}`] : [];
  return [...words(hours, 'hour'), ...words(rest, 'minute')].join(' ');
}

/** How long a whole list takes, in minutes. */
export function allMinutes(items: readonly Listed[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** A list as Markdown. */
export function listMarkdown({ title, items }: ReadingList): string {
  const lines = items.map(
    (item, i) =>
      `${i + 1}. [${plainMarkdown(item.title)}](<${item.url}>), ${longMinutes(item.minutes)}`,
  );
  return `# ${plainMarkdown(title)}\n\nAbout ${longMinutes(allMinutes(items))}.\n\n${lines.join('\n')}\n`;
}

/** Words with the signs that Markdown takes for its own made plain. */
function plainMarkdown(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>#&!|~]/gu, String.raw`\$&`);
}

/** A list as a page of HTML that stands alone. */
export function listHtml({ title, items }: ReadingList): string {
  const lines = items.map(
    (item) =>
      `<li><a href="${escapeXml(item.url)}">${escapeXml(item.title)}</a>, ${longMinutes(item.minutes)}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title></head>
<body>
<h1>${escapeXml(title)}</h1>
<p>About ${longMinutes(allMinutes(items))}.</p>
<ol>
${lines.join('\n')}
</ol>
</body>
</html>
`;
}

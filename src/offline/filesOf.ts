import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FIGURE = /figures\/([\w-]+)\/figure\.ts":\(\)=>[^`]*`\.\/([^`]+)`/gu;
const PART = /["'`]\.\/([\w.-]+\.js)["'`]/gu;
/** Parts that are of no use to one who reads: what is made for teachers, heard, or photographed. */
const LEFT = /^(cartridge|pack|hear|listCourse|actUse|openUse)\./u;

/**
 * What a page of the site needs to be read without a network, as paths from the root of the site: itself, its styles
 * and fonts, its scripts as far as its own figures go, the numbers of these figures, its cards.
 */
export function filesOf(folder: string, path: string, base: string): string[] {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const own = (address: string) =>
    address.startsWith(base) ? `/${address.slice(base.length).split(/[?#]/u)[0] ?? ''}` : undefined;
  const named = (pattern: RegExp, text = html) =>
    [...text.matchAll(pattern)].flatMap(([, found = '']) => own(found) ?? []);
  const loaded = named(/(?:src|href)="([^"]+\.(?:js|css|woff2|svg))"/gu).filter(
    (file) => file.startsWith('/_astro/') || file === '/favicon.svg',
  );
  const fonts = loaded
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => named(/url\(([^)]+\.woff2)\)/gu, readFileSync(join(folder, file), 'utf8')));
  const figures = new Set([...html.matchAll(/ data-figure="([^"]+)"/gu)].map(([, name]) => name));
  const scripts = reached(folder, loaded, (name) => figures.has(name));
  const data = named(/ data-(?:rows|cards)="([^"]+)"/gu);
  const inside = named(/url\(([^)]+\.woff2)\)/gu);
  const all = [path, ...loaded, ...inside, ...fonts, ...scripts, ...data];
  return [...new Set(all)].filter((file) => existsSync(join(folder, fileOf(file)))).sort();
}

/** The file of a path: that of a page is its `index.html`. */
export function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** The scripts that those of a page load, at once or later; of figures only those that are asked for. */
function reached(
  folder: string,
  from: readonly string[],
  isAsked: (figure: string) => boolean,
): Set<string> {
  const known = new Set<string>();
  const waiting = from.filter((file) => file.endsWith('.js'));
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (known.has(file) || !existsSync(join(folder, file))) continue;
    known.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const figures = new Map(
      [...text.matchAll(FIGURE)].map(([, name = '', part = '']) => [part, name]),
    );
    for (const [, part = ''] of text.matchAll(PART)) {
      const name = figures.get(part);
      if (LEFT.test(basename(part)) || (name !== undefined && !isAsked(name))) continue;
      waiting.push(`/_astro/${part}`);
    }
  }
  return known;
}

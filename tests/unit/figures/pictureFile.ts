import { existsSync } from 'node:fs';

const STYLES = 'src/styles';

/**
 * A picture as it is kept for comparison: an SVG file a browser shows with the styles of the site, one
 * element a line, so that a change reads as a few lines of a diff.
 */
export function pictureFile(svg: string, figure: string): string {
  const links = ['tokens', 'marks', 'paper', `figures/${figure}`]
    .filter((name) => existsSync(`${STYLES}/${name}.css`))
    .map((name) => `<?xml-stylesheet type="text/css" href="../../../${STYLES}/${name}.css"?>`);
  const lines = svg
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replaceAll('><', '>\n<');
  return [...links, lines, ''].join('\n');
}

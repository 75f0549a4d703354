import marks from '../../styles/marks.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** An SVG file of a picture: the styles of its marks inside, in the light palette. */
export function plainSvg(picture: string): string {
  const light = tokens.replaceAll(/@media \(prefers-color-scheme: dark\)/gu, '@media not all');
  const style = `<style>${light}${marks} svg { background: var(--paper) }</style>`;
  return picture
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace('>', `>${style}`);
}

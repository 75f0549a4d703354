/** The front matter of a text with the line it begins on, or undefined where a text has none. */
export interface FrontMatterText {
  readonly text: string;
  readonly line: number;
}

/** As the renderer finds it: what stands between the first two lines that begin with three hyphens. */
const FOUND = /^(\uFEFF?(?:\s*\n)?---)([\s\S]*?\n)---/u;

/** What stands between the `---` lines at the head of a text. */
export function frontMatterOf(source: string): FrontMatterText | undefined {
  const [, opening = '', text] = FOUND.exec(source) ?? [];
  if (text === undefined) return undefined;
  // The text begins behind the hyphens, with the end of their line.
  return { text, line: opening.split('\n').length };
}

/** A text with its front matter blanked out, so that everything behind it keeps its place. */
export function withoutFrontMatter(source: string): string {
  return source.replace(FOUND, (all) => all.replaceAll(/[^\r\n]/gu, ' '));
}

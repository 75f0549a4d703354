import type { EssaySource } from '../../essays/essaySource.ts';

/** A place in an essay: the section a line stands in. */
export interface EssayPlace {
  readonly slug: string;
  readonly id: string;
  readonly text: string;
}

/** The section of an essay that holds a line; undefined before the first heading. */
export function sectionAt({ slug, headings }: EssaySource, line: number): EssayPlace | undefined {
  const heading = headings.findLast((one) => one.depth === 2 && one.line <= line && one.id);
  return heading?.id ? { slug, id: heading.id, text: heading.text } : undefined;
}

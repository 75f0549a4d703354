import type { EssaySource } from './essaySource.ts';

/** A figure as the table of contents names it, with the section it stands in. */
export interface SectionFigure {
  readonly id: string;
  readonly label: string;
  readonly after: string;
}

/** The figures of an essay with the id of the section each stands under. */
export function figuresBySection({ headings, uses }: EssaySource): SectionFigure[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  return uses
    .filter(({ component }) => component === 'Figure')
    .map(({ attributes, line }) => {
      const id = attributes.get('of')?.value ?? '';
      const after = sections.findLast((section) => section.line < line)?.id ?? '';
      return { id, label: id.replaceAll('-', ' '), after };
    });
}

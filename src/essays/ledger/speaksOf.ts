import type { Claim } from '../../evidence/claim.ts';
import type { EssaySource, Heading } from '../essaySource.ts';

/**
 * Whether a section of an essay speaks of a claim: it names the claim by `<Claim>` or a link, shows or names its figure,
 * prints a value of a row that is its evidence, or cites one of its sources.
 */
export function speaksOf(essay: EssaySource, section: Heading, claim: Claim): boolean {
  const next = essay.headings.find(
    ({ line, depth }) => line > section.line && depth <= section.depth,
  );
  const inside = ({ line }: { readonly line: number }) =>
    line > section.line && line < (next?.line ?? Infinity);
  const rows = new Set(claim.evidence.map(rowOf));
  return (
    essay.links.some((link) => inside(link) && link.to === `/claims/#${claim.id}`) ||
    essay.uses.some(({ component, attributes, ...place }) => {
      if (!inside(place)) return false;
      const of = (attributes.get('of') ?? attributes.get('figure'))?.value ?? '';
      switch (component) {
        case 'Claim':
          return of === claim.id;
        case 'Figure':
        case 'Ref':
        case 'Set':
          return of === claim.figure;
        case 'Value':
          return rows.has(rowOf(of));
        case 'Cite':
          return of.split(';').some((key) => claim.sources.includes(key.trim()));
        default:
          return false;
      }
    })
  );
}

/** `dataset/row` of the address of a cell, a row or a table. */
const rowOf = (address: string): string => address.split('/').slice(0, 2).join('/');

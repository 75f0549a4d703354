import type { Heading } from 'mdast';

/** The id an author gave a heading: `## The lease {#lease}`. */
export function headingId({ data }: Heading): string | undefined {
  return (data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
}

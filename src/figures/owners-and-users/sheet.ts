import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Column } from './campuses.ts';
import type { Flow, PlacedSite } from './flow.ts';

/** The campuses laid out for a room. */
export interface Sheet {
  readonly sites: readonly PlacedSite[];
  readonly notes: readonly Note[];
  readonly rules: readonly Path[];
  readonly height: number;
}

/** A sheet while it is laid out. */
export interface Draft {
  readonly sites: PlacedSite[];
  readonly notes: Note[];
  readonly rules: Path[];
}

/** Height in px of the head over a kind of use. */
export const HEAD = 84;

/** Nothing laid out yet. */
export function blank(): Draft {
  return { sites: [], notes: [], rules: [] };
}

/** Puts a cell where it stands. */
export function lay(sheet: Draft, cell: Flow, key: string, x: number, y: number): void {
  sheet.sites.push(
    ...cell.sites.map((placed) => ({ ...placed, x: placed.x + x, y: placed.y + y })),
  );
  sheet.notes.push(
    ...cell.captions.map((caption) => ({
      ...caption,
      key: `${key}/${caption.key}`,
      x: caption.x + x,
      y: caption.y + y,
      class: 't11 quiet',
    })),
  );
}

/** The title, the figure and the parts of a kind of use, 84 px high with the air under it. */
export function headOf({ kind, title, span, parts }: Column, x: number, y: number): Note[] {
  return [
    { key: `head/${kind}`, x, y: y + 13, text: title, class: 't13 strong' },
    { key: `span/${kind}`, x: x - 1, y: y + 46, text: span, class: 'big' },
    { key: `parts/${kind}`, x, y: y + 65, text: parts, class: 't12 quiet' },
  ];
}

import { fullAddress } from '../layouts/fullAddress.ts';
import { published } from '../permalinks/published.ts';
import heights from './heights.json';

/** Code that puts a part of the site into a page of somebody else's. */
export interface EmbedCode {
  /** Where it fits: "in a wide column". */
  readonly where: string;
  readonly code: string;
}

/** Widths of the column an embed stands in, in px, for which heights are measured. */
export const WIDTHS = { wide: 720, narrow: 360 } as const;

/** A frame as code, with its measures in px. */
export interface Frame {
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The frame of a figure in a column of a width. A frame cannot ask for its height where scripts are stripped,
 * so it has the height the figure needs there.
 *
 * @param query State of the figure, with the data release.
 */
export function figureFrame(name: string, title: string, query: string, width: number): Frame {
  const path = `/embed/${name}/`;
  published(path);
  const measured = (heights as Record<string, Record<string, number>>)[name];
  const height = measured?.[width] ?? 900;
  return { html: iframe(`${path}${query && `?${query}`}`, title, height), width, height };
}

/** The code of a figure's embed for a wide and a narrow column. */
export function figureEmbeds(name: string, title: string, query: string): EmbedCode[] {
  return Object.entries(WIDTHS).map(([kind, width]) => ({
    where: `in a ${kind} column (${width} px)`,
    code: figureFrame(name, title, query, width).html,
  }));
}

/** The code of a section's embed: it scrolls in a frame as tall as the screen of a phone. */
export function sectionEmbed(slug: string, id: string, title: string): EmbedCode {
  const path = `/embed/${slug}/${id}/`;
  published(path);
  return { where: 'this section', code: iframe(path, title, 720) };
}

function iframe(path: string, title: string, height: number): string {
  const address = attribute(fullAddress(path));
  return `<iframe src="${address}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

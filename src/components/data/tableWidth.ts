import type { Dataset } from '../../evidence/dataset.ts';
import type { Field } from '../../evidence/field.ts';
import type { Columns } from './splitColumns.ts';

/**
 * Characters that fit side by side in the width of the page, as measured in a browser; the air round
 * each cell; and what the names of the rows and their grades take.
 */
const PAGE = 158;
const AIR = 3;
const NAMES = 32;

/** Whether the cells of a dataset stand side by side in the width of the page, or need a box that scrolls. */
export function tableWidth({ rows }: Dataset, { cells }: Columns): 'page' | 'box' {
  const widths = cells.map((field) => {
    const texts = rows.flatMap((row) => unbroken(String(row[field.name] ?? ''), field));
    const head = `${field.title ?? field.name} ${field.unit ?? ''}`.split(' ');
    return Math.max(...[...texts, ...head].map((word) => word.length)) + AIR;
  });
  return widths.reduce((sum, width) => sum + width, NAMES) <= PAGE ? 'page' : 'box';
}

/** The parts of a cell that are never broken: words, but a number as a whole. */
function unbroken(text: string, { unit }: Field): string[] {
  return unit ? [text] : text.split(/[ -]/u);
}

import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { pictureOf } from '../data/pictureOf.ts';
import type { Leaf } from './leaf.ts';
import type { Room } from './room.ts';

const drawings = import.meta.glob<{ default: Leaf }>('./drawings/*.ts', { eager: true });
const pictures = new Map<string, string>();

/** Names of all that have a leaf. */
export const leaves: readonly string[] = Object.keys(drawings).map((path) =>
  path.replace(/^.*\/|\.ts$/gu, ''),
);

/** The leaf of that name for a room as HTML text of an `<svg>`; empty where nobody has drawn one. */
export function leafOf(name: string, room: Room, className: string): string {
  const key = `${name} ${room.width} ${className}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const draw = drawings[`./drawings/${name}.ts`]?.default;
  const picture = draw ? lean(pictureOf((svg) => sized(svg, draw, room), className)) : '';
  pictures.set(key, picture);
  return picture;
}

function sized(svg: Canvas, draw: Leaf, room: Room): void {
  const { width, height } = room;
  svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
  draw(svg, room);
}

/** No script will look for the layers and marks of a leaf, and nobody sees a hundredth of a pixel. */
function lean(svg: string): string {
  return svg
    .replaceAll(/ data-(?:key|layer|marks)="[^"]*"/gu, '')
    .replaceAll(/\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10));
}

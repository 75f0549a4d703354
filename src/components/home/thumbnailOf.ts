import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { pictureOf } from '../data/pictureOf.ts';
import { THUMBNAIL } from './thumbnailSize.ts';

const drawings = import.meta.glob<{ default: (svg: Canvas) => void }>('./thumbnails/*.ts', {
  eager: true,
});
const pictures = new Map<string, string>();

/** The small drawing of an essay's evidence as HTML text of an `<svg>`; empty where nobody has drawn one. */
export function thumbnailOf(slug: string): string {
  const known = pictures.get(slug);
  if (known !== undefined) return known;
  const draw = drawings[`./thumbnails/${slug}.ts`]?.default;
  const picture = draw ? withoutNames(pictureOf(sized(draw), 'pic thumb')) : '';
  pictures.set(slug, picture);
  return picture;
}

function sized(draw: (svg: Canvas) => void) {
  const { width, height } = THUMBNAIL;
  return (svg: Canvas) => {
    svg.attr('viewBox', `0 0 ${width} ${height}`).attr('width', width).attr('height', height);
    draw(svg);
  };
}

/** No script will look for the layers and marks of a thumbnail. */
function withoutNames(svg: string): string {
  return svg.replaceAll(/ data-(?:key|layer|marks)="[^"]*"/gu, '');
}

import { csvOf } from '../csvOf.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';
import { standalone } from './standalone.ts';

/** Saves what a figure shows as `csv`, `svg` or `png`. */
export async function download({ root, name }: Island, shown: Shown, kind: string): Promise<void> {
  if (kind === 'csv') {
    save(new Blob([csvOf(shown.table)], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  const svg = [...root.querySelectorAll<SVGElement>('svg.pic')].find(
    (picture) => picture.getClientRects().length,
  );
  if (!svg) return;
  const text = await standalone(svg, shown);
  if (kind === 'svg') save(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
  else save(await rasterise(text), `${name}.png`);
}

function save(blob: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Draws an SVG text at twice its size on a canvas. */
async function rasterise(text: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  context.scale(2, 2);
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('this browser writes no PNG')),
    );
  });
}

import { csvOf } from '../csvOf.ts';
import { capital } from '../words/capital.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';
import { rasterise } from './rasterise.ts';
import { standalone } from './standalone.ts';

/**
 * Saves what a figure shows: `csv`, `svg`, `png`, or for a slide of 16 by 9 `slide.svg` and `slide.png`; a
 * picture of dots at `scale` times its size.
 */
export async function download(
  { root, name }: Island,
  shown: Shown,
  kind: string,
  scale = 2,
): Promise<void> {
  if (kind === 'csv') {
    save(new Blob([csvOf(shown.table)], { type: 'text/csv' }), `${name}.csv`);
    return;
  }
  const slide = kind.startsWith('slide');
  const pictures = [...root.querySelectorAll<SVGElement>('svg.pic')];
  const svg =
    (slide && pictures.find((picture) => picture.classList.contains('wide'))) ||
    pictures.find((picture) => picture.getClientRects().length);
  if (!svg) return;
  const around = {
    title: shown.title,
    source: capital(
      root.querySelector('.source')?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '',
    ),
    address: `${addressOf(root)} · CC BY 4.0`,
    slide,
  };
  const glyphs = new URL('../glyphs.json', new URL(root.dataset['rows'] ?? '', location.href)).href;
  const file = await standalone(svg, around, glyphs);
  const stem = slide ? `${name}-slide` : name;
  if (kind.endsWith('svg')) save(new Blob([file.text], { type: 'image/svg+xml' }), `${stem}.svg`);
  else save(await rasterise(file, scale), `${stem}-${scale}x.png`);
}

/** Where the figure stands for ever, wherever this copy of the site is served. */
function addressOf({ dataset }: HTMLElement): string {
  const site =
    document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return new URL(dataset['rows']?.replace(/[^/]*$/u, '') ?? '', site).href.replace(
    /^https?:\/\//u,
    '',
  );
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

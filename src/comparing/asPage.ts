import { globSync, readFileSync } from 'node:fs';
import { escaped } from '../site/escaped.ts';
import type { Comparison } from './comparison.ts';

const SHEETS = ['src/styles/{tokens,marks,paper,pictures}.css', 'src/styles/figures/*.css'];

/** The changed pictures of a comparison side by side, as a page that stands alone. */
export function asPage({ pictures }: Comparison): string {
  const styles = globSync(SHEETS)
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const rows = pictures
    .map(
      ({ name, before, after }) =>
        `<h2>${escaped(name)}</h2><div class="two"><div>${before ?? 'not there'}</div><div>${after ?? 'not there'}</div></div>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Changed pictures</title>
<style>${styles}
:root { color-scheme: light; --accent: var(--part-deal); --sans: "Instrument Sans", Arial, sans-serif; --serif: Literata, Georgia, serif }
body { margin: 2rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--serif) }
h2 { font: 600 .875rem var(--sans); margin: 2rem 0 .5rem }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start }
.two > div { border: 1px solid var(--rule); overflow: auto }
svg { display: block; max-width: 100%; height: auto }
</style>
<h1>Changed pictures: ${pictures.length}</h1><p>Before on the left, after on the right.</p>
${rows}
</html>
`;
}

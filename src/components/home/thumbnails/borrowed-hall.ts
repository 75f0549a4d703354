import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn } from '../../../figure-kit/tables.ts';
import { theEvidence } from '../../../evidence/theEvidence.ts';

const [LEFT, YEAR, THICK] = [2, 8.2, 14];

/** Two strokes from one start: how long the lender waits for Hyperion, and how long the tenant has promised to pay. */
export default function draw(svg: Canvas): void {
  const row = theEvidence().datasets.get('debt-gap')?.byId.get('gap-meta-hyperion');
  if (!row) throw new TypeError('debt-gap has no row gap-meta-hyperion');
  const [loan, promise] = [numberIn(row, 'loan_years'), numberIn(row, 'promise_years')];
  paths(layer(svg, 'fall'), [
    { key: 'loan', class: 'bar', d: `M${LEFT} 22h${loan * YEAR}v4h${-loan * YEAR}z` },
    {
      key: 'promise',
      class: 'bar warm',
      d: `M${LEFT} 48h${promise * YEAR}v${THICK}h${-promise * YEAR}z`,
    },
  ]);
  write(layer(svg, 'words'), [
    { x: LEFT, y: 14, text: 'the loan', class: 't11 quiet' },
    { x: LEFT, y: 78, text: 'the tenant’s promise', class: 't11 quiet' },
  ]);
}

import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { maybeNumberIn, numberIn } from '../../../figure-kit/tables.ts';
import { theEvidence } from '../../../evidence/theEvidence.ts';

const [PITCH, SIDE, LEFT, BASE] = [11, 8, 2, 64];

/** Firms that could carry a question, step by step from the shop to the machine: choice in the middle, one at the end. */
export default function draw(svg: Canvas): void {
  const steps = [...(theEvidence().datasets.get('prompt-path')?.rows ?? [])]
    .sort((a, b) => numberIn(a, 'step') - numberIn(b, 'step'))
    .map((row) => maybeNumberIn(row, 'carriers_counted'));
  const squares = (count: number, x: number) =>
    Array.from(
      { length: count },
      (_, n) => `M${x} ${BASE - n * (SIDE - 1)}h${SIDE - 2}v${SIDE - 3}h${2 - SIDE}z`,
    ).join('');
  paths(layer(svg, 'fall'), [
    { key: 'line', class: 'base', d: `M0 ${BASE + 8}H${LEFT + steps.length * PITCH}` },
    ...steps.map((count, i) => ({
      key: `step-${i}`,
      class: 'bar warm',
      d: squares(count ?? 0, LEFT + i * PITCH),
    })),
  ]);
  write(layer(svg, 'words'), [
    { x: 1, y: 86, text: 'your question', class: 't11 quiet' },
    { x: LEFT + 15 * PITCH, y: 86, text: 'one machine', class: 't11 quiet', anchor: 'end' },
  ]);
}

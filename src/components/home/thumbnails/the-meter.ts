import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn } from '../../../figure-kit/tables.ts';
import { theEvidence } from '../../../evidence/theEvidence.ts';
import { block } from '../block.ts';

const [STATE, BASE, GAP] = [66, 70, 12];

/** All a utility served in its state, and beside it one campus, areas on one scale. */
export default function draw(svg: Canvas): void {
  const rows = theEvidence().datasets.get('power')?.byId;
  const megawatts = (id: string) => {
    const found = rows?.get(id);
    if (!found) throw new TypeError(`power has no row ${id}`);
    return numberIn(found, 'value');
  };
  const campus =
    STATE *
    Math.sqrt(megawatts('campus-anthropic-amazon-new-carlisle') / megawatts('im-indiana-peak'));
  paths(layer(svg, 'fall'), [
    { key: 'line', class: 'base', d: `M0 ${BASE + 0.5}H200` },
    { key: 'state', class: 'bar', d: block(2, BASE, STATE) },
    { key: 'campus', class: 'bar warm', d: block(2 + STATE + GAP, BASE, campus) },
  ]);
  write(layer(svg, 'words'), [
    { x: 2, y: 85, text: 'a state', class: 't11 quiet' },
    { x: 2 + STATE + GAP, y: 85, text: 'one campus', class: 't11 quiet' },
  ]);
}

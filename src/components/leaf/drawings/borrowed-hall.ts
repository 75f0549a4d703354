import { theEvidence } from '../../../evidence/theEvidence.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';
import { words } from '../words.ts';

/** The campus whose years the essay asks the reader to guess. */
const ASKED = 'gap-meta-hyperion';

/** Loan by loan, the years that it runs in grey and those that the tenant has promised in ink, sorted by the gap. */
const draw: Leaf = (svg, room) => {
  const { base, foot } = ground(room);
  const loans = [...(theEvidence().datasets.get('debt-gap')?.rows ?? [])]
    .filter(({ id }) => id !== ASKED)
    .map((row) => ({
      id: row.id,
      loan: numberIn(row, 'loan_years'),
      promise: numberIn(row, 'promise_years'),
    }))
    .sort((a, b) => b.loan - b.promise - (a.loan - a.promise));
  const pitch = room.width / loans.length;
  const wide = 0.36 * pitch;
  const k = (base - 2) / Math.max(...loans.flatMap(({ loan, promise }) => [loan, promise]));
  paths(layer(svg, 'years'), [
    ...loans.flatMap(({ id, loan, promise }, i) => [
      { key: `${id}/loan`, class: 'bar', d: block(i * pitch, base, wide, loan * k) },
      { key: id, class: 'bar warm', d: block(i * pitch + wide, base, wide, promise * k) },
    ]),
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${room.width}` },
  ]);
  words(svg, room, [
    { x: 0, y: foot, text: 'loan longer' },
    { x: room.width, y: foot, text: 'promise longer', anchor: 'end' },
  ]);
};
export default draw;

import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { numberIn } from '../../../figure-kit/tables.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { rowById } from '../rowById.ts';
import { words } from '../words.ts';

const TRIO = ['aws', 'microsoft', 'google'] as const;

/** What a quarter of the cloud was worth in 2016 and in 2026, areas on one scale: the ink is the first three of 2026. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const rows = TRIO.map((firm) => rowById('cloud-market-share', `2026-q1-synergy-${firm}`));
  const three = rows.reduce((sum, row) => sum + numberIn(row, 'share_pct'), 0);
  const now = numberIn(rowById('cloud-market-share', '2026-q1-synergy-aws'), 'market_usd_billion');
  const then = numberIn(rowById('cloud-market-share', '2016-q1-synergy-aws'), 'market_usd_billion');
  const base = height - 1;
  const side = base - 1;
  const small = side * Math.sqrt(then / now);
  const left = Math.max(small, 2.6 * line) + 8;
  paths(layer(svg, 'market'), [
    { key: 'then', class: 'frame', d: block(0.5, base, small) },
    { key: 'three', class: 'bar warm', d: block(left, base, side, (side * three) / 100) },
    { key: 'now', class: 'frame', d: block(left, base, side) },
    { key: 'base', class: 'base', d: `M0 ${base + 0.5}H${width}` },
  ]);
  const right = left + side + 9;
  words(svg, room, [
    { x: 0, y: base - small - line - 5, text: `$${then}bn`, class: 'strong' },
    { x: 0, y: base - small - 5, text: '2016' },
    { x: right, y: line - 2, text: `$${now}bn`, class: 'strong' },
    { x: right, y: 2 * line - 2, text: '2026' },
    { x: right, y: base - line - 5, text: `${three}%`, class: 'strong' },
    { x: right, y: base - 5, text: 'three firms' },
  ]);
};
export default draw;

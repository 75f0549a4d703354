/** The drawing of an essay or a figure that has none yet: the line things stand on. */
export function leafText(of: 'essay' | 'figure'): string {
  return `import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Leaf } from '../leaf.ts';
import { ground } from '../room.ts';

/** What the ${of} comes to, as ink. So far the line it will stand on: the neighbours show how a row becomes a block. */
const draw: Leaf = (svg, room) => {
  const { base } = ground(room);
  paths(layer(svg, 'ground'), [{ key: 'line', class: 'base', d: \`M0 \${base + 0.5}H\${room.width}\` }]);
};
export default draw;
`;
}

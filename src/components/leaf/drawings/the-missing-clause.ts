import { layer } from '../../../figure-kit/drawing/layer.ts';
import { textWidth } from '../../../figure-kit/drawing/textWidth.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

const LINES = ['notice', 'reasons', 'judge', 'appeal', 'continuity'] as const;
/** Where the writing of each line stops, in parts of the width. */
const ENDS = [0.94, 0.88, 0.96, 0.86, 0.91] as const;

/** The page as it stands in leases: five headings, and five blank lines. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const left = textWidth(LINES[4], line) + 4;
  const baseOf = (i: number) => Math.round(((i + 0.9) * height) / LINES.length) - 2;
  paths(
    layer(svg, 'lines'),
    LINES.map((name, i) => ({
      ...{ key: name, class: 'base', d: `M${left} ${baseOf(i) + 0.5}H${width * (ENDS[i] ?? 1)}` },
    })),
  );
  words(
    svg,
    room,
    LINES.map((text, i) => ({ x: 1, y: baseOf(i), text, class: 'strong' })),
  );
};
export default draw;

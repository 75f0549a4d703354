import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';

const [LEFT, TOP, PITCH] = [64, 10, 17];
const LINES = ['notice', 'reasons', 'judge', 'appeal', 'continuity'] as const;
/** Where the writing of each line stops, in px from the left. */
const ENDS = [196, 184, 200, 178, 190] as const;

/** The page as it stands in leases: five headings, five blank lines, and a place to sign. */
export default function draw(svg: Canvas): void {
  const baseOf = (line: number) => TOP + 7 + line * PITCH;
  paths(layer(svg, 'lines'), [
    ...LINES.map((name, line) => ({
      key: name,
      class: 'base',
      d: `M${LEFT} ${baseOf(line)}H${ENDS[line] ?? 0}`,
    })),
  ]);
  write(
    layer(svg, 'words'),
    LINES.map((text, line) => ({ x: 1, y: baseOf(line), text, class: 't11' })),
  );
}

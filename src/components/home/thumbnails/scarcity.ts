import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { points } from '../../../figure-kit/words/points.ts';
import { drawLayer } from '../drawLayer.ts';
import { layerOf } from '../layerOf.ts';

const SIZE = 58;

/** Three layers of chipmaking on squared paper, each with its Herfindahl index. */
export default function draw(svg: Canvas): void {
  const boxes = [
    { x: 1, name: 'lithography', shown: layerOf('euv') },
    { x: 75, name: 'foundries', shown: layerOf('foundry') },
    { x: 149, name: 'AI chips', shown: layerOf('accelerators') },
  ];
  for (const { x, shown } of boxes) drawLayer(svg, shown, x, 1, SIZE);
  write(
    layer(svg, 'words'),
    boxes.flatMap(({ x, name, shown }) => [
      { x: x - 1, y: 73, text: points(shown.before, 10), class: 't12 strong' },
      { x: x - 1, y: 86, text: name, class: 't11 quiet' },
    ]),
  );
}

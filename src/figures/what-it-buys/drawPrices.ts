import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import type { Room } from '../../figure-kit/room.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import type { ShownPurchase } from './shownPurchase.ts';
import { dollars } from './words.ts';

/**
 * The prices seen elsewhere on one axis, as flags that step down, and where the reader's price stands.
 * Returns where they end.
 */
export function drawPrices(
  svg: Canvas,
  { price, prices, ceiling }: ShownPurchase,
  room: Room,
  top: number,
): number {
  const first = top + 40;
  const [width, pitch, most] = room.name === 'wide' ? [560, 20, 700] : [room.width, 22, room.width];
  const x = (value: number) => ((value - 1.5) / 6.5) * width;
  const axis = first + prices.length * pitch + 4;
  const flags = prices.map((seen, i) => ({
    ...seen,
    key: `p/${seen.value}`,
    x: x(seen.value),
    y: first + i * pitch,
  }));
  const over = Math.min(x(ceiling), width);
  const group = layer(svg, 'prices');
  join(layer(group, 'staffs'), 'path', flags, {
    d: (flag) => `M${flag.x} ${axis}V${flag.y}`,
    class: 'base thin',
  });
  join(layer(group, 'axis'), 'path', [null], { d: `M0 ${axis}H${width}`, class: 'base' });
  join(layer(group, 'over'), 'rect', [null], {
    x: over,
    y: axis + 1,
    width: width - over,
    height: 5,
    class: 'bar',
  });
  join(layer(group, 'now'), 'rect', [null], {
    x: x(price) - 5,
    y: axis - 5,
    width: 10,
    height: 10,
    class: 'bar hot',
  });
  join(layer(group, 'flags', { marks: true }), 'rect', flags, {
    x: (flag) => flag.x,
    y: (flag) => flag.y,
    width: 9,
    height: 9,
    class: (flag) => `sq f-self ${flag.grade}`,
  });
  write(layer(group, 'words'), [
    ...heading({
      ...{ key: 'prices', x: 0, y: top + 12, title: `Price of a GPU-hour: ${dollars(price)}` },
      sub: 'Flags: prices seen elsewhere, not this contract’s',
    }),
    ...flags.map((flag) => {
      const at = flag.x + 14;
      return {
        x: at,
        y: flag.y + 9,
        text: fitting(`${dollars(flag.value)} ${flag.what}`, most - at),
        class: 't12 quiet halo',
      };
    }),
    {
      x: Math.min(over, width - 200),
      y: axis + 22,
      text: `over ${dollars(ceiling)}: under 200,000 GPUs`,
      class: 't12 quiet',
    },
  ]);
  return axis + 28;
}

/** A text, or where it is too wide the part up to its comma. */
function fitting(text: string, width: number): string {
  return textWidth(text, 12.5) > width ? (text.split(',')[0] ?? '') : text;
}

import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { ShownBar } from './bars.ts';
import { drawPrices } from './drawPrices.ts';
import { FEWEST } from './maths.ts';
import type { ShownPurchase } from './shownPurchase.ts';

/** Px of a side whose square stands for one GPU, by room. */
const SIDE = { wide: 0.5, mid: 0.42, narrow: 0.42 } as const;

/** The GPUs that the sum pays for as a square, the fewest the release allows as a dashed one, and the prices seen elsewhere. */
export function drawPurchase(svg: Canvas, shown: ShownPurchase, room: Room): void {
  const scale = SIDE[room.name];
  const [now, least] = [shown.gpus, FEWEST].map((count) => scale * Math.sqrt(count)) as [
    number,
    number,
  ];
  // High enough for two dollars an hour, so that little below moves with the price.
  const base = 20 + scale * Math.sqrt(shown.most);
  const square = (side: number) => `M1 ${base}v${-side}h${side}v${side}z`;
  const group = layer(svg, 'purchase');
  const few = shown.gpus < FEWEST;
  join(layer(group, 'gpus', { marks: true }), 'path', [{ key: 'gpus', d: square(now) }], {
    d: ({ d }) => d,
    class: 'sq f-amazon medium',
  });
  join(layer(group, 'least'), 'path', [square(least)], { d: (d) => d, class: 'promise' });
  const narrow = room.name === 'narrow';
  // Beside the squares, or over the ink where that leaves no room.
  const left = Math.min(Math.max(now, least) + 14, room.width - 92);
  const y = narrow ? base + 40 : base - 150;
  const beside = scale * Math.sqrt(shown.most) + 40;
  // On a tablet the words at the dashed square stand as high as the count: it begins behind them.
  const behind = room.name === 'mid' ? left + 104 : 0;
  const x = narrow ? 0 : Math.max(beside, behind);
  const rows = shown.bars.filter(({ key }) => key !== 'gpus' && key !== 'sum');
  write(layer(group, 'words'), [
    { key: 'least', x: left, y: base - least + 10, text: '200,000:', class: 't12 strong halo' },
    {
      key: 'least/is',
      x: left,
      y: base - least + 26,
      text: 'the fewest the',
      class: 't12 quiet halo',
    },
    {
      key: 'least/of',
      x: left,
      y: base - least + 42,
      text: 'release allows',
      class: 't12 quiet halo',
    },
    { key: 'big', x: x - 1, y, text: `${shown.count} GPUs`, class: few ? 'big hot' : 'big' },
    {
      key: 'big/of',
      x,
      y: y + 19,
      text: few ? `${shown.term}: too few` : shown.term,
      class: few ? 't12 strong hot' : 't12 quiet',
    },
    ...rows.flatMap((bar, i) => rowOf(bar, x, y + 46 + i * 22)),
  ]);
  join(layer(group, 'rows', { marks: true }), 'rect', rows, {
    x,
    y: (_, i) => y + 32 + i * 22,
    width: 290,
    height: 20,
    fill: 'transparent',
  });
  const foot = narrow ? y + 46 + rows.length * 22 : base + 30;
  size(svg, room, drawPrices(svg, shown, room, foot) + 4);
}

/** What else the sum comes to, and what each is of. */
function rowOf({ key, name, value, what }: ShownBar, x: number, y: number): Note[] {
  return [
    { key, x: x + 76, y, text: value, class: 't13 strong num', anchor: 'end' },
    {
      key: `${key}/what`,
      x: x + 84,
      y,
      text: `${name.toLowerCase()}, ${what}`,
      class: 't12 quiet',
    },
  ];
}

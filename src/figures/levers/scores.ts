import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { marker } from '../../figure-kit/drawing/marker.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Scored } from './show.ts';
import { scoreText } from './words.ts';

/** Proposals on a line from −1 to 1: hollow at equal weights, solid at the reader's. In no order of merit. */
export function drawScores(
  board: Canvas,
  scores: readonly Scored[],
  room: Room,
  svg: Canvas,
): void {
  const narrow = room.name === 'narrow';
  const [from, to] = narrow ? [12, room.width - 58] : [room.width - 400, room.width - 60];
  const x = (score: number) => (from + to) / 2 + (score * (to - from)) / 2;
  let bottom = 26;
  const rows = scores.map((one) => {
    const lines = wrap(one.proposal, narrow ? room.width : from - 24, 12.5);
    const [top, tall] = [bottom, lines.length * 16 + (narrow ? 24 : 8)];
    bottom += tall;
    return { one, lines, top, y: narrow ? bottom - 12 : top + tall / 2 };
  });
  paths(layer(board, 'rules'), [
    ...[-1, 0, 1].map((at) => ({
      key: `at${at}`,
      d: rows.map(({ y }) => `M${x(at)} ${y - 9}v18`).join(''),
      class: at ? 'base thin' : 'base',
    })),
    ...rows.map(({ one, y }) => ({
      key: one.id,
      d: `M${x(one.equal)} ${y}H${x(one.score)}`,
      class: 'tick',
    })),
    ...rows.map(({ one, y }) => ({
      key: `${one.id}/was`,
      d: marker('circle', 4.5),
      x: x(one.equal),
      y,
      class: 'pt low',
    })),
  ]);
  join(layer(board, 'points', { marks: true }), 'path', rows, {
    'data-key': ({ one }) => `proposal/${one.id}`,
    d: marker('circle', 4.5),
    transform: ({ one, y }) => `translate(${x(one.score)} ${y})`,
    class: 'pt high',
  });
  write(layer(board, 'words'), [
    ...(
      [
        [-1, '−1: harmed'],
        [0, '0'],
        [1, '1: served'],
      ] as const
    ).map(([at, text]) => ({
      ...{
        key: text,
        x: at < 0 ? from - (narrow ? 12 : 0) : x(at),
        y: 14,
        text,
        class: 't11 quiet',
      },
      anchor: at < 0 ? ('start' as const) : at > 0 ? ('end' as const) : ('middle' as const),
    })),
    ...rows.flatMap(({ one, lines, top, y }) => [
      ...lines.map((text, i) => ({
        key: `${one.id}/${i}`,
        x: 0,
        y: top + 14 + i * 16,
        text,
        class: 't12',
      })),
      {
        key: `${one.id}/score`,
        x: room.width,
        y: y + 4,
        text: scoreText(one.score),
        class: 't12 num',
        anchor: 'end' as const,
      },
    ]),
  ]);
  size(svg, room, bottom + 6);
}

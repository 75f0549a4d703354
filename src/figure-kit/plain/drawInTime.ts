import { scaleLinear } from 'd3-scale';
import { formatValue } from '../../evidence/formatValue.ts';
import type { Canvas } from '../drawing/canvas.ts';
import { layer } from '../drawing/layer.ts';
import { marker } from '../drawing/marker.ts';
import { write } from '../drawing/note.ts';
import { paths } from '../drawing/paths.ts';
import { size } from '../drawing/size.ts';
import { stairs } from '../drawing/stairs.ts';
import { valueAxis } from '../drawing/valueAxis.ts';
import { yearAxis } from '../drawing/yearAxis.ts';
import type { Room } from '../room.ts';
import type { PlainItem, ShownPlain } from './plain.ts';

const [TOP, SIDE, FOOT] = [24, 12, 26];

/** A line, points or steps through time, on a scale from nought; points of low grade are hollow. */
export function drawInTime(svg: Canvas, { form, items, unit, most, span }: ShownPlain, room: Room) {
  const height = room.name === 'narrow' ? 260 : 340;
  const bottom = height - FOOT;
  const y = scaleLinear()
    .domain([Math.min(0, ...items.map(({ value }) => value)), most])
    .range([bottom, TOP])
    .nice(5);
  const [from, to] = span;
  const x = scaleLinear()
    .domain(from === to ? [from - 0.5, to + 0.5] : [from, to])
    .range([SIDE, room.width - SIDE]);
  const ticks = y.ticks(5);
  const unitOf = (tick: number) =>
    formatValue(tick, unit, { plain: most < 1e6 && tick !== ticks.at(-1) });
  const axis = valueAxis({ key: 'y', ticks, y, left: 0, right: room.width, label: unitOf });
  const at = ({ time, value }: PlainItem) => ({ x: x(time), y: y(value) });
  paths(layer(svg, 'axis'), axis.lines);
  write(layer(svg, 'words'), [
    ...axis.notes,
    ...yearAxis({ key: 'x', from, to, x, y: bottom + 20 }),
  ]);
  paths(layer(svg, 'line'), [
    { key: 'line', d: lineOf(form, items.map(at)), class: 'ln pts f-self' },
  ]);
  paths(
    layer(svg, 'points', { marks: true }),
    items.map((item) => ({
      key: item.key,
      d: marker('circle', room.name === 'narrow' ? 3.5 : 4.5),
      ...at(item),
      class: `pt f-${item.colour} ${item.grade}`,
    })),
  );
  size(svg, room, height);
}

function lineOf(form: ShownPlain['form'], points: readonly { x: number; y: number }[]): string {
  if (form === 'steps') return stairs(points);
  if (form !== 'line' || points.length < 2) return '';
  return `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`;
}

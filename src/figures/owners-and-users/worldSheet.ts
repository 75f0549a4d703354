import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { millions, usedByLabs } from './world.ts';
import type { Holding, World } from './world.ts';

/** The two estimates laid out as bars on one scale. */
export interface WorldSheet {
  readonly bars: readonly Path[];
  readonly ranges: readonly Path[];
  readonly rules: readonly Path[];
  readonly notes: readonly Note[];
  readonly height: number;
}

/** The layout for every room: the world does not change with the state, so it is laid out at build. */
export type WorldSheets = Readonly<Record<Room['name'], WorldSheet>>;

const ROW = 30;
const BAR = 17;
const HEAD = 84;

/** Owners and labs side by side, or one under the other; nothing joins them. */
export function worldSheet(world: World, room: Room): WorldSheet {
  const { sum, percent } = usedByLabs(world);
  const side = room.name === 'wide';
  const label = side ? 92 : 84;
  const widest = Math.max(world.deployed - sum, ...world.owned.map(({ mid }) => mid));
  const k = ((side ? 520 : room.width) - label - 4) / widest;
  const left = panel('owned', world.owned, 0, 0, label, k, {
    title: 'Owned: everything bought',
    big: millions(world.bought),
    what: 'million H100-equivalents by the end of 2025',
    room: side ? 400 : room.width,
  });
  const x = side ? 440 : 0;
  const top = side ? 0 : left.height + 26;
  const right = panel('used', world.used, x, top, label, k, {
    title: 'Used by five labs, of what is at work',
    big: `${millions(sum)} of ${millions(world.deployed)}`,
    what: `million, ${Math.round(percent)}%; a line is the 90% range`,
    room: room.width - x,
  });
  const y = top + right.height;
  const rest = world.deployed - sum;
  return {
    bars: [
      ...left.bars,
      ...right.bars,
      {
        key: 'used/rest',
        d: `M0 0h${rest * k}v${BAR}h${-rest * k}z`,
        x: x + label,
        y: y + 6,
        class: 'flat',
      },
    ],
    ranges: [...left.ranges, ...right.ranges],
    rules: [...left.rules, ...right.rules],
    notes: [
      ...left.notes,
      ...right.notes,
      { key: 'used/rest', x, y: y + 19, text: 'All others', class: 't12 strong' },
      {
        key: 'used/rest/value',
        x: x + label + 6,
        y: y + 19,
        text: `${millions(rest)}: no table says whose`,
        class: 't12 quiet',
      },
    ],
    height: Math.max(left.height, y + ROW) + 4,
  };
}

interface Head {
  readonly title: string;
  readonly big: string;
  readonly what: string;
  readonly room: number;
}

function panel(
  key: string,
  holdings: readonly Holding[],
  x: number,
  top: number,
  label: number,
  k: number,
  { title, big, what, room }: Head,
): WorldSheet {
  const at = (i: number) => top + HEAD + i * ROW + 6;
  const start = x + label;
  return {
    rules: [{ key: `${key}/rule`, d: `M${x} ${top + HEAD - 0.5}h${room}`, class: 'base thin' }],
    bars: holdings.map((one, i) => ({
      key: `${key}/${one.key}`,
      d: `M0 0h${one.mid * k}v${BAR}h${-one.mid * k}z${one.key === 'china' ? hatch(0, 0, one.mid * k, BAR, 6) : ''}`,
      x: start,
      y: at(i),
      class:
        one.key === 'other'
          ? 'flat'
          : `sq f-${one.colour} ${one.key === 'china' ? 'several' : one.grade === 'high' ? '' : one.grade}`,
    })),
    ranges: holdings.flatMap(({ key: firm, low, high }, i) => {
      if (low === null || high === null) return [];
      const [a, b, y] = [start + low * k, start + high * k, at(i) + 8.5];
      return [
        {
          key: `${key}/${firm}`,
          d: `M${a} ${y}H${b}M${a} ${y - 4}v8M${b} ${y - 4}v8`,
          class: 'tick',
        },
      ];
    }),
    notes: [
      { key: `${key}/title`, x, y: top + 13, text: title, class: 't13 strong' },
      { key: `${key}/big`, x: x - 1, y: top + 46, text: big, class: 'big' },
      { key: `${key}/what`, x, y: top + 65, text: what, class: 't12 quiet' },
      ...holdings.flatMap(({ key: firm, name, mid, high }, i) => [
        { key: `${key}/${firm}`, x, y: at(i) + 13, text: shortName(name), class: 't12 strong' },
        {
          key: `${key}/${firm}/value`,
          x: start + Math.max(mid, high ?? 0) * k + 8,
          y: at(i) + 13,
          text: valueOf(firm, mid),
          class: 't12 quiet',
        },
      ]),
    ],
    height: HEAD + holdings.length * ROW,
  };
}

function shortName(name: string): string {
  return (
    { 'Meta Superintelligence Labs': 'Meta', 'Google DeepMind': 'DeepMind', Other: 'All others' }[
      name
    ] ?? name
  );
}

function valueOf(key: string, mid: number): string {
  return key === 'china' ? `${millions(mid)}, all Chinese buyers` : millions(mid);
}

import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import type { Layout } from './layout.ts';
import type { ShownOwner, ShownOwnership } from './show.ts';
import { whole } from './words.ts';

interface Ink {
  readonly paths: Path[];
  readonly notes: Note[];
}

/** Right end of the scale of shares, in percent: the reader's squares may need more room. */
export function scaleEnd({ stage, owners }: Pick<ShownOwnership, 'stage' | 'owners'>): number {
  if (stage === 'seen') return 30;
  return owners.some(({ guess }) => (guess ?? 0) > 60) ? 100 : 60;
}

/** Baseline of a row of the strip. */
export function rowY({ strip }: Layout, i: number): number {
  return strip.y + i * strip.rowHeight + (strip.stacked ? 30 : 17);
}

/** Each owner's share, what the estimate allows, the reader's worlds and the reader's guess. */
export function stripOf(shown: ShownOwnership, layout: Layout): Ink {
  const { strip } = layout;
  const end = scaleEnd(shown);
  const at = (share: number) => strip.x + (share / end) * strip.width;
  const bottom = strip.y + shown.owners.length * strip.rowHeight;
  const ticks = [0, 1, 2, 3, 4, 5, 6]
    .map((i) => i * (end / 6))
    .filter((tick) => tick % 10 === 0 || end === 100);
  const lines = (end === 100 ? [0, 20, 40, 60, 80, 100] : ticks).map((tick) => ({
    tick,
    x: Math.round(at(tick)),
  }));
  const inks = shown.owners.map((owner, i) =>
    rowOf(owner, rowY(layout, i), at, strip.stacked ? strip : null),
  );
  const what = shown.stage === 'guess' ? 'Drag a bar, or type above' : 'What the estimates allow';
  return {
    paths: [
      ...lines.map(({ tick, x }): Path => ({
        key: `share/${tick}`,
        d: `M${x} ${strip.y - 6}V${bottom}`,
        class: tick ? 'grid' : 'base',
      })),
      ...inks.flatMap(({ paths }) => paths),
    ],
    notes: [
      ...heading({
        ...{ key: 'strip', x: 0, y: strip.y - 46, title: what },
        sub:
          shown.stage === 'guess'
            ? 'share of AI compute'
            : 'share of AI compute; a bar is nine re-rolls in ten',
      }),
      ...lines.map(({ tick, x }): Note => ({
        key: `share/${tick}`,
        x,
        y: strip.y - 10,
        text: `${tick}%`,
        class: 't11 faint',
        anchor: tick === end && strip.stacked ? 'end' : tick || !strip.stacked ? 'middle' : 'start',
      })),
      ...inks.flatMap(({ notes }) => notes),
    ],
  };
}

function rowOf(
  { key, name, colour, share, range, worlds, guess }: ShownOwner,
  y: number,
  at: (share: number) => number,
  stacked: Layout['strip'] | null,
): Ink {
  const left = stacked ? stacked.x + 6 : at(0) - 128;
  const right = stacked ? stacked.x + stacked.width : at(0) - 12;
  const baseline = stacked ? y - 14 : y + 5;
  const look =
    key === 'other' ? 'flat' : key === 'china' ? `sq several f-${colour}` : `sq medium f-${colour}`;
  const rug = worlds.map((world) => `M${at(world)} ${y - 7}v14`).join('');
  const value = share === null ? whole(guess ?? 0) : `${share.toFixed(1)}%`;
  const mine = guess === null ? null : at(guess);
  const fixed = share !== null && !range;
  return {
    paths: [
      {
        key: `${key}/range`,
        d: range ? `M${at(range[0])} ${y - 4}H${at(range[1])}v8H${at(range[0])}z` : '',
        class: look,
      },
      { key: `${key}/worlds`, d: rug, class: `ln pts gap f-${colour}` },
      {
        key: `${key}/share`,
        d:
          share === null
            ? ''
            : fixed
              ? `M${at(share) - 4} ${y - 4}h8v8h-8z`
              : `M${at(share)} ${y - 10}v20`,
        class: fixed ? `sq none f-${colour}` : 'tick',
      },
      {
        key: `${key}/guess`,
        d: mine === null ? '' : `M${at(0)} ${y - 9}H${mine}v18H${at(0)}`,
        class: 'guess',
      },
    ],
    notes: [
      { key, x: left, y: baseline, text: name, class: 't13' },
      {
        key: `${key}/value`,
        x: right,
        y: baseline,
        text: value,
        class: 't13 num strong',
        anchor: 'end',
      },
      ...(fixed
        ? [
            {
              key: `${key}/fixed`,
              x: at(share) + 12,
              y: y + 4,
              text: 'no range published: not re-rolled',
              class: 't11 quiet',
            },
          ]
        : []),
    ],
  };
}

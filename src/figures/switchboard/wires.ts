import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Places } from './place.ts';
import type { ShownBoard } from './show.ts';

/** Half the gap of a switch. */
const GAP = 8;

/**
 * The wire of each column from its lamp to the ground: full where there is current, thin and dashed where
 * there is none, and broken with its blade swung out at the switch that is thrown.
 */
export function wiresOf(
  { columns }: ShownBoard,
  { columns: at, top, row }: Places,
  tops: readonly number[],
  bottom: number,
): Path[] {
  return columns.flatMap(({ lab, lit, cells }, c) => {
    const x = at[c]?.wire ?? 0;
    const head: Path = {
      key: `head/${lab}`,
      d: `M${x} ${top - 14}V${top}`,
      class: lit ? 'wire' : 'wire dark',
    };
    const pieces = cells.flatMap(({ hand, current }, i): Path[] => {
      const y = tops[i] ?? 0;
      const [middle, end] = [y + row / 2, tops[i + 1] ?? bottom];
      const key = `${lab}/${hand}`;
      if (current !== 'thrown')
        return [
          { key, d: `M${x} ${y}V${end}`, class: current === 'dark' ? 'wire dark' : 'wire' },
          {
            key: `${key}/knobs`,
            d: knobs(x, middle),
            class: current === 'dark' ? 'knob dark' : 'knob',
          },
        ];
      return [
        { key, d: `M${x} ${middle + GAP}V${end}`, class: 'wire' },
        { key: `${key}/above`, d: `M${x} ${y}V${middle - GAP}`, class: 'wire dark' },
        { key: `${key}/knobs`, d: knobs(x, middle), class: 'knob' },
        { key: `${key}/blade`, d: `M${x} ${middle + GAP}l11 -13`, class: 'blade' },
      ];
    });
    const ground: Path = {
      key: `ground/${lab}`,
      d: `M${x} ${bottom}v4M${x - 7} ${bottom + 4.5}h14M${x - 4} ${bottom + 8.5}h8`,
      class: 'wire thin',
    };
    return [head, ...pieces, ground];
  });
}

/** The two contacts of a switch. */
function knobs(x: number, middle: number): string {
  return [-GAP, GAP].map((dy) => `M${x - 2.5} ${middle + dy - 2.5}h5v5h-5z`).join('');
}

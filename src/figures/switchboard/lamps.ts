import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { labs } from './labs.ts';
import type { ShownLab } from './maths.ts';
import type { Places } from './place.ts';

/** A square lamp over each column: full and with rays while it is lit, an empty dashed outline when it is out. */
export function lampsOf(
  columns: readonly ShownLab[],
  { columns: at, top, narrow }: Places,
): { readonly paths: Path[]; readonly notes: Note[] } {
  const one = columns.length === 1;
  const side = one ? 24 : narrow ? 14 : 18;
  const y = top - 14 - side;
  const paths = columns.flatMap(({ lab, lit }, i): Path[] => {
    const x = Math.max((at[i]?.wire ?? 0) - side / 2, 1);
    const lamp = {
      key: `lamp/${lab}`,
      d: `M${x} ${y}h${side}v${side}h${-side}z`,
      class: lit ? 'lamp' : 'lamp out',
    };
    const foot = {
      key: `foot/${lab}`,
      d: `M${x + side / 4} ${y + side}h${side / 2}v4h${-side / 2}z`,
      class: 'wire thin',
    };
    return lit
      ? [lamp, foot, { key: `rays/${lab}`, d: raysOf(x, y, side), class: 'ray' }]
      : [lamp, foot];
  });
  const [first] = columns;
  if (one && first) {
    const name = labs[first.lab];
    const words = at[0] ? at[0].block + 10 : 0;
    const notes = [
      {
        key: 'prompt',
        x: words,
        y: y + 10,
        text: first.lit ? `A prompt to ${name} is answered` : `A prompt to ${name} goes dark`,
        class: 't15 strong',
      },
      {
        key: 'prompt/how',
        x: words,
        y: y + 27,
        text: first.lit ? 'Nine hands can put the lamp out' : 'All below the open switch stays lit',
        class: 't12 quiet',
      },
    ];
    return { paths, notes };
  }
  const stagger = columns.length > 2 && narrow;
  const notes = columns.map(({ lab }, i): Note => ({
    key: `name/${lab}`,
    x: at[i]?.wire ?? 0,
    y: y - 10 - (stagger && i % 2 ? 16 : 0),
    text: labs[lab],
    class: narrow ? 't11 strong' : 't12 strong',
    anchor: 'middle',
  }));
  return { paths, notes };
}

/** Short strokes round a lamp. */
function raysOf(x: number, y: number, side: number): string {
  const [mid, far, gap, long] = [side / 2, side, 3, side / 4];
  return [
    `M${x + mid} ${y - gap}v${-long}`,
    `M${x + far + gap} ${y + mid}h${long}`,
    ...(x > long + gap
      ? [`M${x - gap} ${y + mid}h${-long}`, `M${x - 2} ${y - 2}l${-long * 0.7} ${-long * 0.7}`]
      : []),
    `M${x + far + 2} ${y - 2}l${long * 0.7} ${-long * 0.7}`,
  ].join('');
}

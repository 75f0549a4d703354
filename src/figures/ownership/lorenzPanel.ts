import { grouped } from '../../evidence/grouped.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import { points } from '../../figure-kit/words/points.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import type { Curve } from './curve.ts';
import type { Layout } from './layout.ts';
import type { ShownOwnership } from './show.ts';

/** Both Lorenz curves in one square: the estimate solid, the reader's guess dashed. */
export function lorenzOf(
  { curve, guessCurve, index, stage }: ShownOwnership,
  { lorenz }: Layout,
): { paths: Path[]; notes: Note[] } {
  const { x, y, side, words } = lorenz;
  const base = y + side;
  const at = ({ owners, held }: Curve['points'][number]) =>
    `${x + owners * side} ${base - held * side}`;
  const line = (of: Curve | null) => (of ? `M${of.points.map(at).join('L')}` : '');
  const some = curve ?? guessCurve;
  const lines = [
    ...(curve ? says(curve, index) : []),
    ...(guessCurve ? [`Your squares, dashed: ${guessCurve.gini.toFixed(2)}.`] : []),
    ...(stage !== 'seen' && !guessCurve
      ? ['Your squares make no curve without a count of the others.']
      : []),
  ].flatMap((text) => wrap(text, words.width - 8, 12.5));
  return {
    paths: [
      { key: 'half', d: `M${x} ${y}h${side}v${side}`, class: 'base thin' },
      { key: 'axes', d: `M${x} ${y}v${side}h${side}`, class: 'base' },
      { key: 'equal', d: `M${x} ${base}L${x + side} ${y}`, class: 'ln ghost' },
      { key: 'curve', d: line(curve), class: 'ln' },
      { key: 'yours', d: line(guessCurve), class: 'guess' },
    ],
    notes: [
      ...heading({
        ...{ key: 'lorenz', x, y: y - 30, title: 'How unequal' },
        sub: 'Lorenz curve: owners, smallest first',
      }),
      {
        key: 'equal',
        x: x + side * 0.44,
        y: base - side * 0.53,
        text: 'all equal',
        class: 't11 faint',
        anchor: 'end',
      },
      {
        key: 'x',
        x: x + side,
        y: base + 16,
        text: '100% of owners',
        class: 't11 faint',
        anchor: 'end',
      },
      { key: 'y', x: x + 6, y: y + 15, text: '100% of compute', class: 't11 faint' },
      ...(some
        ? [{ key: 'gini', x: words.x - 1, y: words.y, text: some.gini.toFixed(2), class: 'big' }]
        : []),
      ...(some
        ? [
            {
              key: 'gini/what',
              x: words.x,
              y: words.y + 19,
              text: `Gini of ${grouped(some.n)} owners`,
              class: 't12 quiet',
            },
          ]
        : []),
      ...lines.map((text, i): Note => ({
        key: `line/${i}`,
        x: words.x,
        y: words.y + 42 + i * 17,
        text,
        class: 't12',
      })),
    ],
  };
}

function says({ n }: Curve, index: number): string[] {
  const counted =
    n > 8
      ? `Eight are named; Other stands for ${grouped(n - 8)} equal owners, an assumption.`
      : 'Only the eight named are counted; Other is left out.';
  return [counted, `The Herfindahl index is ${points(index)} either way.`];
}

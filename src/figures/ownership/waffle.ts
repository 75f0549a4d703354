import { endLabels } from '../../figure-kit/drawing/endLabels.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import { FIVE } from './maths.ts';
import type { Layout } from './layout.ts';
import type { ShownOwnership } from './show.ts';
import { whole } from './words.ts';

interface Run {
  readonly key: string;
  readonly name: string;
  readonly class: string;
  readonly from: number;
  readonly to: number;
}

/** A hundred squares from the lower left, ten a row; a square two owners share is cut, not rounded. */
export function waffleOf(
  { owners, stage, guessed, five: held }: ShownOwnership,
  { waffle }: Layout,
) {
  const { x, y, cell, bracket } = waffle;
  const base = y + 10 * cell;
  const right = x + 10 * cell;
  let sum = 0;
  const late = ({ key }: { readonly key: string }) => Number(!FIVE.includes(key));
  const order = [...owners].sort((a, b) => late(a) - late(b));
  const runs = order.map(({ key, name, colour, share, guess }): Run => {
    const from = sum;
    sum += share ?? guess ?? 0;
    const look = key === 'other' ? 'flat' : `sq f-${colour}${key === 'china' ? ' several' : ''}`;
    return { key, name, class: look, from, to: sum };
  });
  if (stage === 'guess' && sum < 100)
    runs.push({ key: 'rest', name: 'The rest', class: 'flat', from: sum, to: 100 });
  const level = (at: number) => base - (at / 10) * cell;
  const labels = runs
    .filter(({ from, to }) => to > from)
    .map(({ key, name, from, to }): Note => ({
      key: `squares/${key}`,
      x: right + 10,
      y: level((from + to) / 2),
      text: `${name} ${whole(to - from)}`,
      class: `t12 ${FIVE.includes(key) ? 'strong' : 'quiet'}`,
    }));
  const edge = (count: number | null) => (count === null ? '' : stepAt(count, x, base, cell));
  const seen = stage !== 'guess';
  const yours = guessed === null ? '' : `your five end at ${whole(guessed)}`;
  const theirs = seen ? `five US firms end at ${whole(held)}` : '';
  const five = seen ? held : (guessed ?? 0);
  const brace = right + (cell < 20 ? 92 : 98);
  return {
    squares: runs.map((run): Path => ({
      key: run.key,
      d: cellsOf(run, x, base, cell),
      class: run.class,
    })),
    lines: [
      { key: 'five', d: edge(seen ? held : null), class: 'frame' },
      { key: 'guessed', d: edge(guessed), class: 'guess' },
      {
        key: 'brace',
        d: bracket && five > 0 ? `M${brace - 5} ${base}h5V${level(five)}h-5` : '',
        class: 'base',
      },
    ],
    notes: [
      ...heading({
        ...{ key: 'waffle', x, y: y - 30 },
        title: seen ? 'Of every hundred parts' : 'Your hundred squares',
        sub: [theirs, yours].filter(Boolean).join(', '),
      }),
      ...(bracket
        ? [{ key: 'sum', x: brace + 8, y: level(five / 2) + 10, text: whole(five), class: 'big' }]
        : []),
      ...endLabels(labels, 16, y + 6, base - 6),
    ] satisfies Note[],
  };
}

/** The squares between two counts, cut where a count is not whole. */
function cellsOf({ from, to }: Run, x: number, base: number, cell: number): string {
  let d = '';
  for (let i = Math.floor(from); i < to - 1e-6; i++) {
    const [a, b] = [Math.max(from, i) - i, Math.min(to, i + 1) - i];
    const left = x + ((i % 10) + a) * cell;
    const wide = (b - a) * cell - (b === 1 ? 1 : 0);
    if (wide > 0.3)
      d += `M${left} ${base - Math.floor(i / 10) * cell}h${wide}v${1 - cell}h${-wide}z`;
  }
  return d;
}

/** The edge of the first `count` squares. */
function stepAt(count: number, x: number, base: number, cell: number): string {
  const row = Math.min(9, Math.floor(count / 10));
  const low = base - row * cell + 0.5;
  return `M${x} ${low - cell}H${x + (count - row * 10) * cell}V${low}H${x + 10 * cell}`;
}

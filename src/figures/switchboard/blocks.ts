import { hatch } from '../../figure-kit/drawing/hatch.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Places } from './place.ts';
import type { ShownBoard } from './show.ts';
import { states } from './states.ts';
import type { Form } from './states.ts';

/** A bar through neighbouring columns that hang on one hand. */
export function barsOf(
  { together }: ShownBoard,
  { columns: at, side, row }: Places,
  tops: readonly number[],
): Path[] {
  return together.flatMap(({ hand, runs }, i) =>
    runs.map(({ from, to }): Path => {
      const [left, right] = [(at[from]?.wire ?? 0) - 7, (at[to]?.block ?? 0) + side + 4];
      const [y, height] = [(tops[i] ?? 0) + (row - side) / 2 - 4, side + 8];
      const d = `M${left} ${y}H${right}V${y + height}H${left}z`;
      return { key: `bar/${hand}/${from}`, d, class: 'busbar' };
    }),
  );
}

/** One block a switch. */
export function blocksOf(
  { columns }: ShownBoard,
  { columns: at, side, row }: Places,
  tops: readonly number[],
): Path[] {
  return columns.flatMap(({ lab, cells }, c) =>
    cells.flatMap(({ hand, state }, i) => {
      const y = (tops[i] ?? 0) + (row - side) / 2;
      return formOf(`${lab}/${hand}`, states[state].form, at[c]?.block ?? 0, y, side);
    }),
  );
}

/** How far a switch has been used, as a form: never by colour alone. */
export function formOf(key: string, form: Form, x: number, y: number, side: number): Path[] {
  const square = `M${x} ${y}h${side}v${side}h${-side}z`;
  const path = (part: string, d: string, voice: string): Path => ({
    key: `${key}/${part}`,
    d,
    class: voice,
  });
  const [frame, half] = [path('frame', square, 'swbox'), side / 2];
  switch (form) {
    case 'full':
      return [path('frame', square, 'swbox used'), path('fill', square, 'swfill used')];
    case 'half':
      return [
        path('frame', square, 'swbox used'),
        path('fill', `M${x} ${y}h${half}v${side}h${-half}z`, 'swfill used'),
      ];
    case 'corner':
      return [
        path('frame', square, 'swbox used'),
        path('fill', `M${x} ${y + side}v${-side}l${side} ${side}z`, 'swfill used'),
      ];
    case 'hatch':
      return [frame, path('fill', hatch(x, y, side, side, 5), 'swhatch')];
    case 'own': {
      const inset = side / 4;
      const [ix, iy, i] = [x + inset, y + inset, side - 2 * inset];
      return [frame, path('fill', `M${ix} ${iy}h${i}v${i}h${-i}z`, 'swfill')];
    }
    case 'dashed':
      return [path('frame', square, 'swbox dashed')];
    case 'outline':
      return [frame];
    case 'blank':
      return [path('fill', `M${x + side / 4} ${y + half}h${half}`, 'swhatch')];
    case 'question':
      return [
        path('frame', square, 'swbox dashed'),
        path('fill', `M${x + half} ${y + half - 1}h2v2h-2z`, 'swfill'),
      ];
  }
}

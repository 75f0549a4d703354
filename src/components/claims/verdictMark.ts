import type { Path } from '../../figure-kit/drawing/paths.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { block } from '../leaf/block.ts';

/**
 * The mark of a verdict, a square that stands on `base`: full is supported, half partly, a corner overstated,
 * hatched disputed, dashed and empty unknowable.
 */
export function verdictMark(verdict: string, x: number, base: number, side: number): Path[] {
  const whole = block(x, base, side);
  const key = `${verdict} ${x}`;
  const outline = { key, class: verdict === 'unknowable' ? 'grade dashed' : 'grade', d: whole };
  switch (verdict) {
    case 'supported':
      return [{ key, class: 'grade solid', d: whole }];
    case 'partly':
      return [
        outline,
        { key: `${key}/ink`, class: 'grade solid', d: block(x, base, side, side / 2) },
      ];
    case 'overstated':
      return [outline, { key: `${key}/ink`, class: 'grade solid', d: block(x, base, side / 2) }];
    case 'disputed':
      return [
        outline,
        { key: `${key}/hatch`, class: 'grade', d: hatch(x, base - side, side, side, 4) },
      ];
    default:
      return [outline];
  }
}

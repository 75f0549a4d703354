import { marker } from '../../figure-kit/drawing/marker.ts';
import { markerOf } from '../../figure-kit/drawing/markerOf.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { perDollar } from './maths.ts';
import type { Chip } from './maths.ts';
import { colourOf } from './words.ts';

/** A point of a panel. */
export interface Dot {
  readonly key: string;
  readonly name: string;
  readonly time: number;
  readonly value: number;
  readonly class: string;
  readonly d: string;
  /** Where its name is wanted. */
  readonly side: 'left' | 'right' | 'below';
}

/** One panel: its words, its points, the steps through some of them and how far they rose. */
export interface PanelShown {
  readonly key: 'chip' | 'run';
  readonly title: string;
  readonly sub: string;
  readonly times: string;
  readonly rests: string;
  readonly dots: readonly Dot[];
  readonly steps: readonly Dot[];
  readonly stepClass: string;
  /** Ends of the rise that is measured. */
  readonly ends: readonly Dot[];
  readonly tick: (value: number) => string;
}

/** A chip as a point: every price is an approximation, so none is solid. */
export function chipDot(chip: Chip, step: boolean, side: Dot['side'] = 'left'): Dot {
  return {
    ...chip,
    side,
    value: perDollar(chip),
    d: marker(markerOf(chip.maker), step ? 4.5 : 3),
    class: `pt f-${colourOf(chip.maker)} medium`,
  };
}

/** A run as a point: ink where it was the dearest so far. */
export function runDot(run: CostedRun, step: boolean): Dot {
  return {
    ...run,
    side: run.time > 2025.3 ? 'right' : 'left',
    value: run.cost,
    d: marker('circle', step ? 4.5 : 2.5),
    class: `pt f-${step ? 'self' : 'other'} ${run.grade}`,
  };
}

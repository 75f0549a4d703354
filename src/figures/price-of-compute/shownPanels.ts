import { grouped } from '../../evidence/grouped.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { chipDot, runDot } from './dots.ts';
import type { Dot, PanelShown } from './dots.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { staircase } from './maths.ts';
import type { Maker, PricedChip, Reading } from './maths.ts';
import { colourOf, MAKERS } from './words.ts';

/** The chips of one maker: what a dollar of each bought. */
export function chipPanel(
  chips: readonly PricedChip[],
  maker: Maker,
  reading: Reading,
): PanelShown {
  const dots = chips.map((chip) =>
    chipDot(chip, chip.step, chip.key === reading.ends[1] ? 'below' : 'left'),
  );
  return {
    key: 'chip',
    title: `What a dollar of ${MAKERS[maker]} chip bought`,
    sub: 'Peak dense 16-bit GFLOP/s per dollar of its price',
    stepClass: `ln pts f-${colourOf(maker)}`,
    tick: grouped,
    ...risen(
      reading,
      dots,
      dots.filter((_, i) => chips[i]?.step),
    ),
  };
}

/** The costed runs, and the steps of the dearest so far. */
export function runPanel(runs: readonly CostedRun[], reading: Reading): PanelShown {
  const steps = staircase(runs, true);
  const dots = runs.map((run) => runDot(run, steps.includes(run)));
  return {
    key: 'run',
    title: 'What the dearest run cost',
    sub: 'Hardware wear and energy of the final run, US dollars of 2023',
    stepClass: 'ln f-self',
    tick: dollars,
    ...risen(
      reading,
      dots,
      dots.filter(({ key }) => steps.some((run) => run.key === key)),
    ),
  };
}

function risen({ times, rests, ends }: Reading, dots: readonly Dot[], steps: readonly Dot[]) {
  return {
    times,
    rests,
    dots,
    steps,
    ends: ends.flatMap((end) => dots.find(({ key }) => key === end) ?? []),
  };
}

import { grouped } from '../../evidence/grouped.ts';
import { staircase } from './maths.ts';
import type { Maker, PriceRows, Reading } from './maths.ts';
import { chipDot, runDot } from './dots.ts';
import type { Dot, PanelShown } from './dots.ts';
import { dollars, MAKERS } from './words.ts';

/** The chips of one maker: what a dollar of each bought. */
export function chipPanel(
  { chips, readings }: PriceRows,
  maker: Maker,
  chosen: boolean,
): PanelShown {
  const reading = readings.chip[maker];
  const own = chips.filter((chip) => chip.maker === maker);
  const dots = own.map((chip) =>
    chipDot(chip, chip.step, chip.key === reading.ends[1] ? 'below' : 'left'),
  );
  return {
    key: 'chip',
    title: `What a dollar of ${MAKERS[maker]} chip bought`,
    sub: 'Peak dense 16-bit GFLOP/s per dollar of its price',
    stepClass: `ln pts f-${maker === 'huawei' ? 'china' : maker}`,
    tick: grouped,
    ...risen(
      reading,
      dots,
      dots.filter((_, i) => own[i]?.step),
    ),
    chosen,
  };
}

/** The costed runs, and the steps of the dearest so far. */
export function runPanel(
  { runs, readings }: PriceRows,
  speculative: boolean,
  chosen: boolean,
): PanelShown {
  const stairs = staircase(runs, speculative);
  const own = runs.filter(({ grade }) => speculative || grade !== 'low');
  const dots = own.map((run) => runDot(run, stairs.includes(run)));
  return {
    key: 'run',
    title: 'What the dearest run cost',
    sub: 'Hardware wear and energy of the final run, US dollars of 2023',
    stepClass: 'ln f-self',
    tick: dollars,
    ...risen(
      readings.run,
      dots,
      dots.filter(({ key }) => stairs.some((run) => run.key === key)),
    ),
    chosen,
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

import type { CostedRun } from '../who-can-train/maths.ts';
import { chipRise, costRise, generations, staircase } from './maths.ts';
import type { Chip, Maker, PriceRows } from './maths.ts';
import { chipDot, runDot } from './dots.ts';
import type { PanelShown } from './dots.ts';
import { dollars, doubtOf, MAKERS, monthOf, rate, times } from './words.ts';

/** The chips of one maker: what a dollar of each bought. */
export function chipPanel({ chips }: PriceRows, maker: Maker, chosen: boolean): PanelShown {
  const line = generations(chips, maker);
  const rise = chipRise(chips, maker);
  const dot = (chip: Chip) =>
    chipDot(chip, line.includes(chip), chip === rise?.to ? 'below' : 'left');
  return {
    key: 'chip',
    title: `What a dollar of ${MAKERS[maker]} chip bought`,
    sub: 'Peak dense 16-bit GFLOP/s per dollar of its price',
    times: rise ? `${times(rise)} times` : '',
    rests: rise
      ? `${nameAt(rise.from)}, to ${nameAt(rise.to)}. Prices are approximations; sources differ by a fifth and more.`
      : '',
    dots: chips.filter((chip) => chip.maker === maker).map(dot),
    steps: line.map(dot),
    stepClass: `ln pts f-${maker === 'huawei' ? 'china' : maker}`,
    ends: rise ? [dot(rise.from), dot(rise.to)] : [],
    tick: (value) => value.toLocaleString('en-GB'),
    chosen,
  };

  function nameAt(chip: Chip): string {
    return `${rate(chip)} with the ${chip.name}, ${monthOf(chip)}`;
  }
}

/** The costed runs, and the steps of the dearest so far. */
export function runPanel({ runs }: PriceRows, speculative: boolean, chosen: boolean): PanelShown {
  const stairs = staircase(runs, speculative);
  const rise = costRise(runs, 2016, 2025);
  const dot = (run: CostedRun) => runDot(run, stairs.includes(run));
  const nameAt = (run: CostedRun) => `${dollars(run.cost)} for ${run.name}, ${monthOf(run)}`;
  return {
    key: 'run',
    title: 'What the dearest run cost',
    sub: 'Hardware wear and energy of the final run, US dollars of 2023',
    times: rise ? `${times(rise)} times` : '',
    rests: rise
      ? `${nameAt(rise.from)}, to ${nameAt(rise.to)}.${rise.from.doubt ? ` ${doubtOf(rise.from)}` : ''}`
      : '',
    dots: runs.filter(({ grade }) => speculative || grade !== 'low').map(dot),
    steps: stairs.map(dot),
    stepClass: 'ln f-self',
    ends: rise ? [dot(rise.from), dot(rise.to)] : [],
    tick: dollars,
    chosen,
  };
}

import { formatValue } from '../../evidence/formatValue.ts';
import { longDate } from '../../layouts/longDate.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { perDollar } from './maths.ts';
import type { Chip, Rise } from './maths.ts';

export const MAKERS = { nvidia: 'Nvidia', amd: 'AMD', google: 'Google', huawei: 'Huawei' };

/** A sum as prose prints it, to three digits. */
export function dollars(cost: number): string {
  return formatValue(cost, 'USD', { digits: 3 });
}

/** "April 2016". */
export function monthOf({ date }: { readonly date: string }): string {
  return longDate(date.slice(0, 7));
}

/** What a dollar buys, to two digits: "3.3", "58". */
export function rate(chip: Chip): string {
  return String(Number(perDollar(chip).toPrecision(2)));
}

/** How many times, to two digits: "18", "1.6", "1,800". */
export function times({ times: count }: Rise<unknown>): string {
  return Number(count.toPrecision(2)).toLocaleString('en-GB');
}

/** The finding, of Nvidia's chips and of costs that are not speculative. */
export function findingOf(chip: Rise<Chip> | undefined, run: Rise<CostedRun> | undefined): string {
  if (!chip || !run) return 'What a dollar of chip bought, and what the dearest run cost';
  const years = `in ${chip.to.date.slice(0, 4)} than in ${chip.from.date.slice(0, 4)}`;
  return `A dollar of Nvidia chip bought about ${times(chip)} times more arithmetic ${years}; the dearest run cost about ${times(run)} times more`;
}

/** How much more a maker's last chip gives for a dollar than its first, and which gave the most. */
export function chipSentence(rise: Rise<Chip> | undefined, line: readonly Chip[]): string {
  if (!rise) return 'No chip of this maker has a price and a rate.';
  const { from, to } = rise;
  const best = line.reduce((a, b) => (perDollar(b) > perDollar(a) ? b : a), from);
  const more =
    best === to
      ? ''
      : ` ${best.name}, of ${monthOf(best)}, gave ${rate(best)}: ${times({ ...rise, times: perDollar(best) / perDollar(from) })} times.`;
  return `A dollar of ${from.name} bought ${rate(from)} GFLOP/s in ${monthOf(from)}, of ${to.name} ${rate(to)} in ${monthOf(to)}: ${times(rise)} times more.${more} Prices are approximations.`;
}

/** How much more the dearest run cost, what the first figure rests on, and who is said to have spent more. */
export function runSentence(
  rise: Rise<CostedRun> | undefined,
  stairs: readonly CostedRun[],
): string {
  if (!rise) return 'No run has been costed.';
  const { from, to } = rise;
  const top = stairs.at(-1);
  const rests = from.doubt ? ` ${doubtOf(from)}` : '';
  const contested =
    top && top.cost > to.cost
      ? ` ${top.name} is put at ${dollars(top.cost)}, a speculative estimate${top.doubt ? `; ${top.doubt}` : ''}.`
      : '';
  return `The dearest costed run of ${from.date.slice(0, 4)}, ${from.name}, cost ${dollars(from.cost)}, that of ${to.date.slice(0, 4)}, ${to.name}, ${dollars(to.cost)}: ${Math.round(rise.times).toLocaleString('en-GB')} times more.${rests}${contested}`;
}

/** What the mark of a chip says. */
export function chipLabel(chip: Chip): string {
  return `${MAKERS[chip.maker]} ${chip.name}, ${longDate(chip.date)}: ${rate(chip)} GFLOP/s per dollar at ${dollars(chip.price)}, ${chip.basis}${chip.cut ? ', export version' : ''}, specification ${chip.grade}, price approximate`;
}

/** What the mark of a run says. */
export function runLabel({ name, by, date, cost, grade, doubt }: CostedRun): string {
  return `${name}, ${by}, ${longDate(date)}: ${dollars(cost)}, amortised, grade ${grade}${doubt ? `; ${doubt}` : ''}`;
}

/** What else is said of a cost, as a sentence. */
export function doubtOf({ name, doubt }: CostedRun): string {
  return doubt ? `The estimate for ${name} ${doubt}.` : '';
}

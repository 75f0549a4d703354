import { dollars } from '../../figure-kit/words/dollars.ts';
import { longDate } from '../../layouts/longDate.ts';
import { rounded } from '../../figure-kit/words/rounded.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { perDollar } from './maths.ts';
import type { Chip, Maker } from './maths.ts';

export const MAKERS = { nvidia: 'Nvidia', amd: 'AMD', google: 'Google', huawei: 'Huawei' };

/** The class of a maker's colour. */
export function colourOf(maker: Maker): string {
  return maker === 'huawei' ? 'china' : maker;
}

/** What a dollar buys, to two digits: "3.3", "58". */
export function rate(chip: Chip): string {
  return rounded(perDollar(chip), 2);
}

/** What the mark of a chip says. */
export function chipLabel(chip: Chip): string {
  return `${MAKERS[chip.maker]} ${chip.name}, ${longDate(chip.date)}: ${rate(chip)} GFLOP/s per dollar at ${dollars(chip.price)}, ${chip.basis}${chip.cut ? ', export version' : ''}, specification ${chip.grade}, price approximate`;
}

/** What the mark of a run says. */
export function runLabel({ name, by, date, cost, grade, doubt }: CostedRun): string {
  return `${name}, ${by}, ${longDate(date)}: ${dollars(cost)}, amortised, grade ${grade}${doubt ? `; ${doubt}` : ''}`;
}

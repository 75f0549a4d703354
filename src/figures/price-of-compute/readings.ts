import { grouped } from '../../evidence/grouped.ts';
import { lowestGrade } from '../../evidence/lowestGrade.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { dollars } from '../../figure-kit/words/dollars.ts';
import { rounded } from '../../figure-kit/words/rounded.ts';
import type { CostedRun } from '../who-can-train/maths.ts';
import { chipRise, costRise, generations, perDollar, staircase } from './maths.ts';
import type { Chip, Maker, Reading, Readings, Rise } from './maths.ts';
import { changeIn, KINDS, span } from './rentWords.ts';
import type { Rent, RentKind } from './rents.ts';
import { MAKERS, rate } from './words.ts';

/** What the rows say in words, written out at build: nothing a reader can set changes it but the choice between them. */
export function readingsOf(
  chips: readonly Chip[],
  runs: readonly CostedRun[],
  rents: readonly Rent[],
): Readings {
  const [chip, run] = [chipRise(chips, 'nvidia'), costRise(runs, 2016, 2025)];
  if (!chip || !run) throw new Error('there is no first or last chip or run to compare');
  const kinds = ['all', ...Object.keys(KINDS)] as (RentKind | 'all')[];
  return {
    grade: lowestGrade(['medium', run.from.grade, run.to.grade]),
    values: { chip: times(chip), run: times(run), 'run-exactly': whole(run) },
    chip: Object.fromEntries(
      Object.keys(MAKERS).map((maker) => [maker, chipReading(chips, maker as Maker)]),
    ) as Record<Maker, Reading>,
    run: runReading(run, staircase(runs, true)),
    firmRun: runSentence(run, staircase(runs, false)),
    rent: Object.fromEntries(
      kinds.map((kind) => [kind, rentSentence(rents, kind)]),
    ) as Readings['rent'],
  };
}

function chipReading(chips: readonly Chip[], maker: Maker): Reading {
  const rise = chipRise(chips, maker);
  if (!rise) throw new Error(`no chip of ${MAKERS[maker]} has a price and a rate`);
  const nameAt = (chip: Chip) => `${rate(chip)} with the ${chip.name}, ${monthOf(chip.date)}`;
  return {
    ends: [rise.from.key, rise.to.key],
    times: `${times(rise)} times`,
    rests: `${nameAt(rise.from)}, to ${nameAt(rise.to)}. Prices are approximations; sources differ by a fifth and more.`,
    sentence: chipSentence(rise, generations(chips, maker)),
  };
}

function runReading(rise: Rise<CostedRun>, stairs: readonly CostedRun[]): Reading {
  const nameAt = (run: CostedRun) => `${dollars(run.cost)} for ${run.name}, ${monthOf(run.date)}`;
  return {
    ends: [rise.from.key, rise.to.key],
    times: `${times(rise)} times`,
    rests: `${nameAt(rise.from)}, to ${nameAt(rise.to)}.${doubtOf(rise.from)}`,
    sentence: runSentence(rise, stairs),
  };
}

/** How many times, to two digits: "18", "1.6", "1,800". */
function times({ times: count }: Rise<unknown>): string {
  return rounded(count, 2);
}

/** How much more a maker's last chip gives for a dollar than its first, and which gave the most. */
function chipSentence(rise: Rise<Chip>, line: readonly Chip[]): string {
  const { from, to } = rise;
  const best = line.reduce((a, b) => (perDollar(b) > perDollar(a) ? b : a), from);
  const more =
    best === to
      ? ''
      : ` ${best.name}, of ${monthOf(best.date)}, gave ${rate(best)}: ${times({ ...rise, times: perDollar(best) / perDollar(from) })} times.`;
  return `A dollar of ${from.name} bought ${rate(from)} GFLOP/s in ${monthOf(from.date)}, of ${to.name} ${rate(to)} in ${monthOf(to.date)}: ${times(rise)} times more.${more} Prices are approximations.`;
}

/** How much more the dearest run cost, what the first figure rests on, and who is said to have spent more. */
function runSentence(rise: Rise<CostedRun>, stairs: readonly CostedRun[]): string {
  const { from, to } = rise;
  const top = stairs.at(-1);
  const contested =
    top && top.cost > to.cost
      ? ` ${top.name} is put at ${dollars(top.cost)}, a speculative estimate${top.doubt ? `; ${top.doubt}` : ''}.`
      : '';
  return `The dearest costed run of ${from.date.slice(0, 4)}, ${from.name}, cost ${dollars(from.cost)}, that of ${to.date.slice(0, 4)}, ${to.name}, ${dollars(to.cost)}: ${whole(rise)} times more.${doubtOf(from)}${contested}`;
}

/** How many times, to the unit: "1,818". */
function whole({ times: count }: Rise<unknown>): string {
  return grouped(Math.round(count));
}

/** What else is said of a cost, as a sentence to follow another. */
function doubtOf({ name, doubt }: CostedRun): string {
  return doubt ? ` The estimate for ${name} ${doubt}.` : '';
}

/** The prices of the kinds asked for, each kind by itself. */
function rentSentence(rents: readonly Rent[], kind: RentKind | 'all'): string {
  const kinds = (Object.keys(KINDS) as RentKind[]).filter((one) => kind === 'all' || one === kind);
  const parts = kinds.map((one) => {
    const own = rents
      .filter((rent) => rent.kind === one)
      .map((rent) => `${span(rent)} in ${monthOf(rent.date)}`);
    const change = changeIn(rents, one);
    return `${KINDS[one]}: ${own.join(', ')}${change ? `, ${change}` : ''}.`;
  });
  return `An hour of one H100. ${parts.join(' ')}${kinds.length > 1 ? ' Kinds of price are different things and are not joined.' : ''}`;
}

import { listed } from '../../figure-kit/words/listed.ts';
import { shortQuarter } from '../../figure-kit/words/shortQuarter.ts';
import { daysOf, inDollars } from './maths.ts';
import type { Bar, Firm, Programme, RaceRows } from './maths.ts';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', CAD: 'C$' };
/** Dollars for one unit of another currency, and what the firms spent in the year. */
interface Scale {
  readonly rate: number;
  readonly yearly: number;
}

/** An amount in billions, in its own currency. */
export function money(billion: number, currency = 'USD'): string {
  const sign = SIGNS[currency] ?? `${currency} `;
  if (billion < 1) return `${sign}${Math.round(billion * 1000)} million`;
  return `${sign}${billion < 100 && billion % 1 ? billion.toFixed(1) : Math.round(billion)} billion`;
}

/** A span of days, to what can be meant by it. */
export function spanWords(days: number): string {
  if (days >= 10) return `${Math.round(days)} days`;
  if (days >= 1.5) return `${days.toFixed(1)} days`;
  if (days * 24 >= 1.5) return `${Math.round(days * 24)} hours`;
  return `${Math.round(days * 1440)} minutes`;
}

/** How often one sum goes into another, in words where it is near two and a half. */
export function timesWords(times: number): string {
  return Math.abs(times - 2.5) < 0.05 ? 'two and a half times' : `${times.toFixed(1)} times`;
}

/** The firms of a title: all of them, or by name. */
export function who(firms: readonly Firm[]): string {
  return firms.length === 4 ? 'Four firms' : listed(firms.map(({ name }) => name));
}

/** What the bars say, first to last. */
export function barsSay(
  bars: readonly Bar[],
  by: 'year' | 'quarter',
  firms: readonly Firm[],
): string {
  const [first, last] = [bars[0], bars.at(-1)];
  if (!first || !last || !firms.length) return 'No firm is chosen.';
  const names = listed(firms.map(({ name }) => name));
  if (by === 'quarter') {
    return `${names} paid $${first.total.toFixed(1)} billion for property and equipment in ${shortQuarter(first.key)} and $${last.total.toFixed(1)} billion in ${shortQuarter(last.key)}: ${(last.total / first.total).toFixed(1)} times as much.`;
  }
  const years = bars.filter(({ span }) => span === 4);
  const list = listed(years.map(({ key, total }) => `${money(Math.round(total))} in ${key}`));
  const begun =
    last.span === 1 ? `; in ${shortQuarter(last.key)} alone ${money(Math.round(last.total))}` : '';
  return `${names} paid ${list} in cash for property and equipment${begun}.`;
}

/** What the firms said they would spend, and where it is `drawn`. */
export function guidanceSays(
  { guidedTotal }: RaceRows,
  firms: readonly Firm[],
  drawn: boolean,
): string {
  if (!firms.length) return '';
  const list = firms.map(({ name, guided }) => `${name} ${guided.says}`).join(', ');
  const all = firms.length === 4 ? `, at most $${guidedTotal.total} billion together` : '';
  const where = drawn ? '' : ' It is drawn beside whole years of cash alone.';
  return ` For 2026 they have said, in round billions, basis not stated: ${list}${all}.${where}`;
}

/** How many days of a year in which `yearly` was spent a programme comes to. */
export function lengthOf({ amount, currency }: Programme, { rate, yearly }: Scale): number {
  return daysOf(inDollars(amount, currency, rate), yearly);
}

/** The whole comparison of one programme with a year of the four firms. */
export function programmeSays(programme: Programme, scale: Scale): string {
  const { name, says, currency, years } = programme;
  const days = lengthOf(programme, scale);
  const each = years && `, or in ${spanWords(days / years)} for each of its ${years} years`;
  const unit = CURRENCIES[currency];
  const at = unit && `, at an assumed $${scale.rate.toFixed(2)} to the ${unit}`;
  return ` ${name}, ${says}: as much as the four firms spent in ${spanWords(days)} of 2025${each ?? ''}${at ?? ''}.`;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  EUR: 'euro',
  GBP: 'pound',
  CAD: 'Canadian dollar',
};

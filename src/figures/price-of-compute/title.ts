import { capital } from '../../figure-kit/words/capital.ts';
import { monthOf } from '../../figure-kit/words/monthOf.ts';
import { rounded } from '../../figure-kit/words/rounded.ts';
import { chipRise, costRise } from './maths.ts';
import type { PriceRows } from './maths.ts';
import { changeIn, KINDS, span } from './rentWords.ts';
import type { RentKind } from './rents.ts';
import type { Question } from './view.ts';
import { MAKERS } from './words.ts';

/** The finding of the panel that is shown. */
export function titleOf(rows: PriceRows, { panel, maker, type, stage }: Question): string {
  if (stage === 'revealed' || panel === 'rent') return rentTitle(rows, type);
  if (panel === 'run') {
    const rise = costRise(rows.runs, 2016, 2025);
    if (!rise) throw new RangeError('no two costed runs to compare');
    return `Speculative estimates left out, the dearest costed run of ${rise.to.date.slice(0, 4)}, ${rise.to.name}, cost about ${rounded(rise.times, 2)} times that of ${rise.from.date.slice(0, 4)}, ${rise.from.name}`;
  }
  const chip = chipRise(rows.chips, maker);
  if (!chip) throw new RangeError(`no two chips of ${MAKERS[maker]} to compare`);
  return `A dollar of ${MAKERS[maker]} chip bought about ${rounded(chip.times, 2)} times as much arithmetic in ${chip.to.date.slice(0, 4)} as in ${chip.from.date.slice(0, 4)}`;
}

function rentTitle({ rents }: PriceRows, type: RentKind | 'all'): string {
  if (type === 'all') {
    const moved = (['median', 'reserved'] as const).map(
      (kind) => `the ${KINDS[kind].toLowerCase()} ${changeIn(rents, kind) ?? 'alone'}`,
    );
    return `Four kinds of price for an hour of one H100 and no line: ${moved.join(', ')}`;
  }
  const own = rents.filter(({ kind }) => kind === type);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return `No ${KINDS[type].toLowerCase()} price of an H100 is reported`;
  const from = `${span(first)} an hour in ${monthOf(first.date)}`;
  const to = first === last ? '' : `, ${span(last)} in ${monthOf(last.date)}`;
  const change = changeIn(rents, type);
  return `${capital(KINDS[type].toLowerCase())} for one H100: ${from}${to}${change ? `, ${change}` : ''}`;
}

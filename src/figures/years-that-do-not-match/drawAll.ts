import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { ChipLoan, Deal } from './maths.ts';
import { placeOf } from './place.ts';
import { KINDS } from './words.ts';

interface Drawn {
  readonly paths: Path[];
  readonly notes: Note[];
  /** Outlines of the rows that can be pressed. */
  readonly rows: { readonly key: string; readonly d: string }[];
  readonly bottom: number;
}

/** Every financing: a thin stroke as long as the loan, a thick one as long as the promise. */
export function allIn(deals: readonly Deal[], room: Room): Drawn {
  const { x, row, narrow } = placeOf(room, 25);
  const drawn: Drawn = { paths: [], notes: [], rows: [], bottom: 0 };
  let y = 0;
  deals.forEach((deal, i) => {
    if (deal.kind !== deals[i - 1]?.kind) {
      y += 30;
      drawn.notes.push({ x: 0, y: y - 8, text: KINDS[deal.kind], class: 't13 strong' });
    }
    const middle = y + (narrow ? 27 : row / 2);
    const paid = deal.building + deal.promise;
    drawn.rows.push({ key: deal.key, d: `M0 ${y}h${room.width}v${row}h${-room.width}z` });
    drawn.paths.push(
      { key: `${deal.key}/loan`, class: 'ln', d: `M${x(0)} ${middle - 4}H${x(deal.loan)}m0 -4v8` },
      {
        key: `${deal.key}/paid`,
        class: 'years-paid',
        d: `M${x(deal.building)} ${middle}h${x(paid) - x(deal.building)}v7h${x(deal.building) - x(paid)}z`,
      },
    );
    drawn.notes.push({ x: 0, y: narrow ? y + 15 : middle + 4, text: deal.name, class: 't12' });
    if (!narrow)
      drawn.notes.push({
        x: x(Math.max(deal.loan, paid)) + 10,
        y: middle + 5,
        text: whoOf(deal),
        class: 't12 quiet',
      });
    y += row;
  });
  return { ...drawn, bottom: y + 8 };
}

/** The name in the gap, short. */
const whoOf = ({ stands, kind }: Deal): string =>
  kind === 'cliff' ? 'lend again' : (stands.split(/[,:]/u)[0] ?? '');

/** Loans on chips against the years a chip earns: the part of a loan beyond them is open. */
export function chipsIn(chips: readonly ChipLoan[], life: number, room: Room): Drawn {
  const { x, row, narrow } = placeOf(room, 6.5);
  const drawn: Drawn = { paths: [], notes: [], rows: [], bottom: 30 + chips.length * row + 26 };
  drawn.notes.push({
    x: x(life),
    y: 14,
    text: `the chip earns ${life} years`,
    class: 't12 strong',
    anchor: life > 4 || !narrow ? 'end' : 'start',
  });
  drawn.paths.push({
    key: 'life',
    class: 'years-due',
    d: `M${x(life)} 20V${30 + chips.length * row}`,
  });
  chips.forEach(({ key, name, years }, i) => {
    const y = 30 + i * row;
    const middle = y + (narrow ? 27 : row / 2);
    const held = Math.min(years, life);
    drawn.paths.push(
      {
        key: `${key}/held`,
        class: 'years-paid',
        d: `M${x(0)} ${middle - 5}H${x(held)}v10H${x(0)}z`,
      },
      {
        key: `${key}/past`,
        class: 'years-past',
        d: years > life ? `M${x(life)} ${middle - 5}H${x(years)}v10H${x(life)}z` : '',
      },
    );
    drawn.rows.push({ key, d: `M0 ${y}h${room.width}v${row}h${-room.width}z` });
    drawn.notes.push({
      x: 0,
      y: narrow ? y + 16 : middle + 4,
      text: `${name}, ${years} years`,
      class: years > life ? 't12 strong' : 't12',
    });
  });
  return drawn;
}

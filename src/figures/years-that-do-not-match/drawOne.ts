import type { Note } from '../../figure-kit/drawing/note.ts';
import { hatch } from '../../figure-kit/drawing/hatch.ts';
import { paragraph } from '../../figure-kit/drawing/paragraph.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Room } from '../../figure-kit/room.ts';
import type { Deal } from './maths.ts';

/** One financing large: how long the lender waits, how long the tenant pays, and who stands between. */
export function oneIn(
  deal: Deal,
  { width, name }: Room,
): { paths: Path[]; notes: Note[]; bottom: number } {
  const years = Math.max(deal.loan, deal.building + deal.promise);
  const x = (year: number) => Math.round((10 * year * (width - 2)) / years) / 10 + 1;
  const paid = deal.building + deal.promise;
  const [top, thick, y] = [24, name === 'narrow' ? 46 : 60, 76];
  const box = (from: number, to: number, high = thick) =>
    `M${x(from)} ${y}h${x(to) - x(from)}v${high}h${x(from) - x(to)}z`;
  const covered = Math.min(deal.loan, paid + deal.covered);
  const gap = deal.loan > paid ? [paid, deal.loan] : [deal.loan, paid];
  const [from = 0, to = 0] = gap;
  const wide = x(to) - x(from);
  const parts: Path[] = [
    {
      key: 'loan',
      class: 'ln',
      d: `M${x(0)} ${top + 22}v-8M${x(0)} ${top + 18}H${x(deal.loan)}M${x(deal.loan)} ${top + 14}v8`,
    },
    { key: 'building', class: 'years-building', d: deal.building ? box(0, deal.building) : '' },
    { key: 'promise', class: 'years-paid', d: box(deal.building, paid) },
    {
      key: 'gap',
      class: 'years-gap',
      d: deal.kind === 'match' ? '' : deal.loan > paid ? box(paid, deal.loan) : '',
    },
    {
      key: 'covered',
      class: 'swhatch',
      d: deal.covered ? hatch(x(paid), y, x(covered) - x(paid), thick, 7) : '',
    },
    {
      key: 'due',
      class: 'years-due',
      d: deal.kind === 'cliff' ? `M${x(deal.loan)} ${top + 18}V${y + thick + 8}` : '',
    },
  ];
  const who = deal.covered
    ? 'META'
    : deal.kind === 'cliff'
      ? 'LEND AGAIN'
      : deal.kind === 'tail'
        ? deal.stands
        : '';
  const [a, b] = deal.covered ? [paid, covered] : [from, to];
  const centre = (x(a) + x(b)) / 2;
  const notes: Note[] = [
    { x: 0, y: top, text: `the lender waits ${deal.loan} years`, class: 't13 strong' },
    ...(wide > 60 && who
      ? [
          {
            x: deal.kind === 'cliff' ? x(to) - 8 : centre,
            y: y + thick / 2 + 10,
            text: who,
            class: deal.kind === 'cliff' ? 'big years-on' : 'big halo',
            anchor: deal.kind === 'cliff' ? ('end' as const) : ('middle' as const),
          },
        ]
      : []),
    ...(deal.covered && x(deal.loan) - x(covered) > 30
      ? [
          {
            x: (x(covered) + x(deal.loan)) / 2,
            y: y + thick / 2 + 5,
            text: '?',
            class: 't15 strong',
            anchor: 'middle' as const,
          },
        ]
      : []),
    ...axisOf(deal, x, y + thick + 18),
  ];
  const told = paragraph(tellOf(deal), { x: 0, y: y + thick + 48, width: Math.min(width, 640) });
  return { paths: parts, notes: [...notes, ...told], bottom: y + thick + 48 + told.length * 17 };
}

/** Years on the calendar where the first rent is known, else years from the start; none closer than 34 px. */
function axisOf(deal: Deal, x: (year: number) => number, y: number): Note[] {
  const paid = deal.building + deal.promise;
  const ticks: [number, string][] =
    deal.starts === null
      ? [
          [Math.min(deal.loan, paid), `${Math.min(deal.loan, paid)} years`],
          ...(deal.kind === 'match'
            ? []
            : [[Math.max(deal.loan, paid), `${Math.max(deal.loan, paid)}`] as [number, string]]),
        ]
      : [
          [deal.building, `${deal.starts}`],
          [paid, `${deal.starts + deal.promise}`],
          [paid + deal.covered, `${deal.starts + deal.promise + deal.covered}`],
          [deal.loan, `${deal.ends}`],
        ];
  return ticks.map(([year, text], i) => ({
    key: text,
    x: x(year),
    y,
    text,
    class: 't12 quiet',
    anchor: i === ticks.length - 1 ? ('end' as const) : ('middle' as const),
  }));
}

/** What the shapes are, in words. */
function tellOf({ promise, stands, covered, building, kind }: Deal): string {
  const before = building ? 'Open: building, before any rent. ' : '';
  const guarantee = covered
    ? ' Hatched: covered by the guarantee; then nobody by any paper we read.'
    : '';
  return `${before}Solid: the tenant’s ${promise} years.${guarantee} ${kind === 'match' ? 'Behind the promise' : 'In the gap'}: ${stands}.`;
}

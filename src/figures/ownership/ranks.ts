import { grouped } from '../../evidence/grouped.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { heading } from '../../figure-kit/drawing/heading.ts';
import type { Layout } from './layout.ts';
import type { ShownOwnership } from './show.ts';

/** In how many worlds each named owner holds each place: a solid rank is one long bar. */
export function ranksOf(
  { owners, summary }: ShownOwnership,
  { ranks }: Layout,
): { paths: Path[]; notes: Note[] } {
  const { x, y, cell, rowHeight, named } = ranks;
  const ranked = owners.filter((owner) => owner.ranks.length > 0);
  if (!ranked.length) return { paths: [], notes: [] };
  const left = named ? 0 : x;
  const cells = ranked.flatMap(({ key, ranks: row }, i) =>
    row.map((share, place) => ({
      key: `${key}/${place + 1}`,
      share,
      x: x + place * cell,
      y: y + i * rowHeight + (named ? 2 : 4),
    })),
  );
  return {
    paths: cells.map(({ key, share, x: at, y: top }) => ({
      key,
      d: share < 0.5 ? '' : `M${at} ${top + 17}h${(share / 100) * (cell - 5)}v5H${at}z`,
      class: share >= 90 ? 'bar warm' : 'bar',
    })),
    notes: [
      ...heading({
        ...{ key: 'ranks', x: left, y: y - 46, title: 'How solid the places are' },
        sub: `% of ${grouped(summary.count)} re-rolled ${plural(summary.count, 'world')} in each place`,
      }),
      ...ranked.map((_, place): Note => ({
        key: `place/${place + 1}`,
        x: x + place * cell,
        y: y - 10,
        text: place ? String(place + 1) : '1st',
        class: 't11 faint',
      })),
      ...cells
        .filter(({ share }) => share >= 0.5)
        .map(({ key, share, x: at, y: top }): Note => ({
          key,
          x: at,
          y: top + 13,
          text: String(Math.round(share)),
          class: `t12 num ${share >= 90 ? 'strong' : 'quiet'}`,
        })),
      ...(named
        ? ranked.map(({ key, name }, i): Note => ({
            key: `${key}/name`,
            x: 0,
            y: y + i * rowHeight + 15,
            text: name,
            class: 't13',
          }))
        : []),
    ],
  };
}

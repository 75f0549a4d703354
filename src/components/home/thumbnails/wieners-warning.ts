import { scaleLinear } from 'd3-scale';
import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { letToLabs, readSites, sharesOf } from '../../../figures/owners-and-users/maths.ts';
import type { Kind } from '../../../figures/owners-and-users/maths.ts';
import type { OwnersRows } from '../../../figures/owners-and-users/rows.ts';
import { spanOf } from '../../../figures/owners-and-users/words.ts';
import { block } from '../block.ts';

const [LEFT, TOP, PITCH, HEIGHT] = [94, 20, 18, 11];

/** Capacity of the tracked campuses by what a site is to its owner; dashed is what is likely or guessed. */
export default function draw(svg: Canvas): void {
  const sites = readSites((builtFigure('owners-and-users').rows as OwnersRows).sites, {
    users: 'all',
  });
  const of = (kind: Kind) =>
    sharesOf(
      sites.filter((site) => site.kind === kind),
      sites,
    );
  const leased = sharesOf(letToLabs(sites), sites);
  const rows = [
    { name: 'let to one lab', all: leased.all, sure: leased.confident, says: spanOf(leased) },
    ...[
      { name: 'shared', shares: of('shared') },
      { name: 'owner’s own use', shares: of('own') },
      { name: 'no user named', shares: of('unnamed') },
    ].map(({ name, shares: { all } }) => ({
      ...{ name, all, sure: all },
      says: `${Math.round(all)}%`,
    })),
  ];
  const x = scaleLinear([0, Math.max(...rows.map(({ all }) => all))], [0, 208 - LEFT - 44]);
  const base = (i: number) => TOP + i * PITCH + HEIGHT;
  paths(
    layer(svg, 'bars'),
    rows.flatMap(({ name, all, sure }, i) => [
      { key: name, d: block(LEFT, base(i), x(sure), HEIGHT), class: i ? 'bar' : 'dotbox' },
      {
        key: `${name}/unsure`,
        d: all > sure ? block(LEFT + x(sure) + 1, base(i), x(all - sure) - 1, HEIGHT) : '',
        class: 'sq low f-self',
      },
    ]),
  );
  write(layer(svg, 'words'), [
    { x: 0, y: 11, text: `Capacity of ${sites.length} campuses`, class: 't11 faint' },
    ...rows.flatMap(({ name, all, says }, i) => [
      { x: 0, y: base(i) - 1, text: name, class: 't11 quiet' },
      { x: LEFT + x(all) + 5, y: base(i) - 1, text: says, class: `t11 num${i ? '' : ' strong'}` },
    ]),
  ]);
}

import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Rows } from '../../../figures/deal-web/maths.ts';
import { PARTIES, colourOf } from '../../../figures/deal-web/parties.ts';
import type { Party } from '../../../figures/deal-web/parties.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

interface Place {
  readonly firm: Party;
  readonly x: number;
  readonly base: number;
}

/** The pairs in which the shareholder is also the supplier: a line for what is supplied and a line for shares. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const side = 0.7 * line;
  // Names of owners stand in two lines, for five do not fit in one.
  const heights = [line - 4, 2 * line - 7] as const;
  const [top, bottom] = [heights[1] + side + 5, height - line - 1];
  const { pairs } = builtFigure('deal-web').rows as Rows;
  const labs = spread([...new Set(pairs.map(({ lab }) => lab))], [0.173, 0.596], width, bottom);
  const at = (places: readonly Place[], firm: Party) =>
    places.find((place) => place.firm === firm)?.x ?? 0;
  const pull = (owner: Party) => {
    const own = pairs.filter((pair) => pair.owner === owner).map(({ lab }) => at(labs, lab));
    return own.reduce((sum, x) => sum + x, 0) / own.length;
  };
  const ranked = [...new Set(pairs.map(({ owner }) => owner))].sort((a, b) => pull(a) - pull(b));
  const owners = spread(ranked, [0.14, 0.885], width, top);
  const key = width - 3.7 * line;
  paths(layer(svg, 'money'), [
    ...pairs.flatMap(({ owner, lab }) => {
      const [from, to] = [at(owners, owner), at(labs, lab)];
      const strand = (aside: number) =>
        `M${from + aside} ${top + 2}L${to + aside} ${bottom - side - 2}`;
      return [
        { key: `${owner}/${lab}/supply`, d: strand(-3), class: 'arc' },
        { key: `${owner}/${lab}/shares`, d: strand(3), class: 'arc dashed' },
      ];
    }),
    { key: 'supply', d: `M${key} ${height - line - 5.5}h13`, class: 'arc' },
    { key: 'shares', d: `M${key} ${height - 5.5}h13`, class: 'arc dashed' },
  ]);
  const all = [...owners, ...labs];
  paths(
    layer(svg, 'firms'),
    all.map(({ firm, x, base }) => ({
      key: firm,
      d: block(x - side / 2, base, side),
      class: `solid ${colourOf(firm)}`,
    })),
  );
  words(svg, room, [
    ...all.map(({ firm, x, base }, i) => ({
      ...{ x, y: base === top ? (heights[i % 2] ?? 0) : height - 1, text: PARTIES[firm] },
      anchor: 'middle' as const,
    })),
    { x: key + 17, y: height - line - 2, text: 'supply' },
    { x: key + 17, y: height - 2, text: 'shares' },
  ]);
};
export default draw;

/** Firms side by side between two parts of the width. */
function spread(
  firms: readonly Party[],
  [from, to]: readonly [number, number],
  width: number,
  base: number,
): Place[] {
  const step = (to - from) / Math.max(1, firms.length - 1);
  return firms.map((firm, i) => ({ firm, x: width * (from + i * step), base }));
}

import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Rows } from '../../../figures/deal-web/maths.ts';
import { PARTIES, colourOf } from '../../../figures/deal-web/parties.ts';
import type { Party } from '../../../figures/deal-web/parties.ts';
import { block } from '../block.ts';

const SIDE = 10;
/** Lower edges of the squares: of those who own and supply, and of the laboratories. */
const [TOP, BOTTOM] = [36, 73];
/** Names of owners stand in two lines, for five do not fit in one. */
const NAMES = [10, 21] as const;

interface Place {
  readonly firm: Party;
  readonly x: number;
  readonly base: number;
}

/** The pairs in which the shareholder is also the supplier: a line for what is supplied and a line for shares. */
export default function draw(svg: Canvas): void {
  const { pairs } = builtFigure('deal-web').rows as Rows;
  const labs = spread([...new Set(pairs.map(({ lab }) => lab))], 36, 124, BOTTOM);
  const at = (places: readonly Place[], firm: Party) =>
    places.find((place) => place.firm === firm)?.x ?? 0;
  const pull = (owner: Party) => {
    const own = pairs.filter((pair) => pair.owner === owner).map(({ lab }) => at(labs, lab));
    return own.reduce((sum, x) => sum + x, 0) / own.length;
  };
  const ranked = [...new Set(pairs.map(({ owner }) => owner))].sort((a, b) => pull(a) - pull(b));
  const owners = spread(ranked, 26, 184, TOP);
  paths(layer(svg, 'money'), [
    ...pairs.flatMap(({ owner, lab }) => {
      const [from, to] = [at(owners, owner), at(labs, lab)];
      const line = (aside: number) =>
        `M${from + aside} ${TOP + 2}L${to + aside} ${BOTTOM - SIDE - 2}`;
      return [
        { key: `${owner}/${lab}/supply`, d: line(-3), class: 'arc' },
        { key: `${owner}/${lab}/shares`, d: line(3), class: 'arc dashed' },
      ];
    }),
    { key: 'supply', d: 'M156 68.5h13', class: 'arc' },
    { key: 'shares', d: 'M156 82.5h13', class: 'arc dashed' },
  ]);
  const all = [...owners, ...labs];
  paths(
    layer(svg, 'firms'),
    all.map(({ firm, x, base }) => ({
      key: firm,
      d: block(x - SIDE / 2, base, SIDE),
      class: `solid ${colourOf(firm)}`,
    })),
  );
  write(layer(svg, 'words'), [
    ...all.map(({ firm, x, base }, i) => ({
      x,
      y: base === TOP ? (NAMES[i % 2] ?? 0) : 87,
      text: PARTIES[firm],
      class: 't11 quiet',
      anchor: 'middle' as const,
    })),
    { x: 173, y: 72, text: 'supply', class: 't11 quiet' },
    { x: 173, y: 86, text: 'shares', class: 't11 quiet' },
  ]);
}

/** Firms side by side, the first at `from` and the last at `to`. */
function spread(firms: readonly Party[], from: number, to: number, base: number): Place[] {
  const step = (to - from) / Math.max(1, firms.length - 1);
  return firms.map((firm, i) => ({ firm, x: from + i * step, base }));
}

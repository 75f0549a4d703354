import { theEvidence } from '../../../evidence/theEvidence.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { textWidth } from '../../../figure-kit/drawing/textWidth.ts';
import { capital } from '../../../figure-kit/words/capital.ts';
import { verdictMark } from '../../claims/verdictMark.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** The claims by verdict, a mark each. */
const draw: Leaf = (svg, room) => {
  const { width, height, line } = room;
  const { verdicts, claims } = theEvidence().ledger;
  const rows = Object.keys(verdicts).map((verdict) => ({
    verdict,
    count: [...claims.values()].filter((claim) => claim.verdict === verdict).length,
  }));
  const pitch = height / rows.length;
  const left = Math.max(...rows.map(({ verdict }) => textWidth(verdict, line, true))) + 2;
  const most = Math.max(...rows.map(({ count }) => count));
  const step = Math.min(0.8 * pitch, (width - left - 2 * line) / most);
  const side = step - 3;
  const baseOf = (i: number) => Math.round((i + 0.5) * pitch + side / 2);
  paths(
    layer(svg, 'verdicts'),
    rows.flatMap(({ verdict, count }, i) =>
      Array.from({ length: count }, (_, n) =>
        verdictMark(verdict, left + n * step + 0.5, baseOf(i) - 0.5, side),
      ).flat(),
    ),
  );
  words(
    svg,
    room,
    rows.flatMap(({ verdict, count }, i) => {
      const y = Math.round((i + 0.5) * pitch + line / 3 - 1);
      return [
        { x: 0, y, text: capital(verdict) },
        { x: left + count * step + 4, y, text: String(count), class: 'strong num' },
      ];
    }),
  );
};
export default draw;

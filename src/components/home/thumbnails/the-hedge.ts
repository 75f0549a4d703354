import { scaleLinear } from 'd3-scale';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import { defaultState } from '../../../figure-kit/defaultState.ts';
import { allOut } from '../../../figures/outage-simulator/maths.ts';
import { parameters } from '../../../figures/outage-simulator/parameters.ts';
import { YEARS } from '../../../figures/outage-simulator/show.ts';
import { block } from '../block.ts';

const [PITCH, WIDTH, BASE] = [25, 19, 73];

/** Years of a modelled thousand in which everything is lost, with one landlord to five: a floor stays. */
export default function draw(svg: Canvas): void {
  const setting = defaultState(parameters);
  const bars = Array.from({ length: setting.n }, (_, i) => {
    const { shared, alone } = allOut({ ...setting, n: i + 1 });
    return { n: i + 1, x: i * PITCH, shared: shared * YEARS, alone: alone * YEARS };
  });
  const y = scaleLinear([0, Math.max(...bars.map((bar) => bar.shared + bar.alone))], [0, 58]);
  paths(
    layer(svg, 'bars'),
    bars.flatMap(({ n, x, shared, alone }) => [
      { key: `${n}/shared`, d: block(x, BASE, WIDTH, y(shared)), class: 'bar warm' },
      { key: `${n}/alone`, d: block(x, BASE - y(shared), WIDTH, y(alone)), class: 'bar' },
    ]),
  );
  const middle = { anchor: 'middle' as const };
  write(layer(svg, 'words'), [
    ...bars.flatMap(({ n, x, shared, alone }) => [
      {
        ...middle,
        x: x + WIDTH / 2,
        y: BASE - y(shared + alone) - 4,
        text: String(Math.round(shared + alone)),
        class: 't11 num',
      },
      { ...middle, x: x + WIDTH / 2, y: 86, text: String(n), class: 't11 quiet num' },
    ]),
    { x: 31, y: 11, text: 'modelled years lost, of 1,000', class: 't11 quiet' },
    { x: 130, y: 69, text: 'shared step', class: 't11 quiet' },
    { x: 130, y: 86, text: 'landlords', class: 't11 quiet' },
  ]);
}

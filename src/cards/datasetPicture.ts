import type { Grade, Row } from '../evidence/row.ts';
import { block } from '../components/leaf/block.ts';
import { pictureOf } from '../components/data/pictureOf.ts';
import { layer } from '../figure-kit/drawing/layer.ts';
import { write } from '../figure-kit/drawing/note.ts';
import { paths } from '../figure-kit/drawing/paths.ts';
import { grouped } from '../evidence/grouped.ts';

const [WIDTH, HEIGHT, FOOT] = [442, 116, 20];
const GRADES: readonly Grade[] = ['high', 'medium', 'low', 'superseded'];

/** A table as squares, one a row, the best evidence first: solid is high, half medium, hollow the rest. */
export function datasetPicture(rows: readonly Row[]): string {
  const sorted = GRADES.flatMap((grade) => rows.filter((row) => row.grade === grade));
  const step = stepFor(sorted.length);
  const across = Math.floor(WIDTH / step);
  const marks = (some: (grade: Grade) => boolean, height: number) =>
    sorted
      .map((row, i) => ({ grade: row.grade, i }))
      .filter(({ grade }) => some(grade))
      .map(({ i }) =>
        block((i % across) * step + 0.5, (Math.floor(i / across) + 1) * step - 1, step - 2, height),
      )
      .join('');
  const high = sorted.filter(({ grade }) => grade === 'high').length;
  return pictureOf((svg) => {
    svg.attr('viewBox', `0 0 ${WIDTH} ${HEIGHT + FOOT}`);
    svg.attr('width', WIDTH).attr('height', HEIGHT + FOOT);
    paths(layer(svg, 'rows'), [
      { key: 'all', class: 'grade', d: marks(() => true, step - 2) },
      { key: 'high', class: 'grade solid', d: marks((grade) => grade === 'high', step - 2) },
      {
        key: 'medium',
        class: 'grade solid',
        d: marks((grade) => grade === 'medium', step / 2 - 1),
      },
    ]);
    const text = `${grouped(sorted.length)} rows, ${grouped(high)} of them on high evidence`;
    write(layer(svg, 'words'), [{ x: 0, y: HEIGHT + FOOT - 4, text, class: 't13 quiet' }]);
  }, 'pic');
}

/** The largest step at which so many squares fit, in px. */
function stepFor(count: number): number {
  for (let step = 40; step > 4; step--)
    if (Math.floor(WIDTH / step) * Math.floor(HEIGHT / step) >= count) return step;
  return 4;
}

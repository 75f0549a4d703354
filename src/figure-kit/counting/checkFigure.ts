import { outsideFrame, uncountable } from '../../evidence/counting/outsideFrame.ts';
import type { Uncounted } from '../../evidence/counting/outsideFrame.ts';
import type { Dataset } from '../../evidence/dataset.ts';
import type { Teaching } from '../teaching.ts';
import type { FigureWords } from './wordsOf.ts';

/** A text of a figure that counts further than a table's frame goes. */
export interface FigureFault extends Uncounted {
  readonly words: FigureWords;
}

/**
 * The texts of a figure that count, rank or rule out rows of its tables and do not say within what, each once however
 * many states print it; and the tables it says it counts although their rows must not be.
 */
export function checkFigure(
  { datasets: used, counts = used }: Pick<Teaching, 'datasets' | 'counts'>,
  texts: readonly FigureWords[],
  datasets: ReadonlyMap<string, Dataset>,
): FigureFault[] {
  const told = counts.flatMap((name) => datasets.get(name) ?? []);
  const [first] = texts;
  const barred = used === counts ? [] : told.filter((one) => one.package.frame.countable === false);
  const said = [...new Map(texts.map((words) => [words.text, words])).values()];
  return [
    ...barred.flatMap((dataset) =>
      first ? [{ ...uncountable('the figure', dataset), words: first }] : [],
    ),
    ...said.flatMap((words) => {
      const fault = outsideFrame(words.text, told);
      return fault ? [{ ...fault, words }] : [];
    }),
  ];
}

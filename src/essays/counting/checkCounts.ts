import { boundValue } from '../../evidence/boundValue.ts';
import { NoSuchCell } from '../../evidence/cell.ts';
import { carriesFrame } from '../../evidence/counting/carriesFrame.ts';
import { outsideFrame, uncountable } from '../../evidence/counting/outsideFrame.ts';
import type { Uncounted } from '../../evidence/counting/outsideFrame.ts';
import type { Dataset } from '../../evidence/dataset.ts';
import type { Problem } from '../../evidence/problem.ts';
import type { BoundSentence, EssaySource } from '../essaySource.ts';
import type { Known } from '../known.ts';

/**
 * Sentences that count rows of a table and do not say within what: those that print a number worked out by counting
 * rows, and those that stand a counting word before what the table's frame calls a row.
 */
export function checkCounts(
  { file, boundSentences }: Pick<EssaySource, 'file' | 'boundSentences'>,
  known: Pick<Known, 'datasets' | 'values'>,
): Problem[] {
  return boundSentences.flatMap((sentence) => {
    const fault =
      printedCount(sentence, known) ?? outsideFrame(sentence.text, tablesOf(sentence, known));
    return fault ? [{ file, line: sentence.line, col: sentence.col, ...fault }] : [];
  });
}

/** A number in the sentence that counts rows of a table whose frame the sentence does not name. */
function printedCount(
  { text, values }: BoundSentence,
  { datasets, values: declared }: Pick<Known, 'datasets' | 'values'>,
): Uncounted | undefined {
  for (const address of values) {
    for (const part of Object.values(declared.get(address)?.of ?? {})) {
      const dataset = typeof part === 'string' ? undefined : datasets.get(part.dataset);
      if (dataset && !carriesFrame(text, dataset.package.frame))
        return uncountable(`"${address}"`, dataset);
    }
  }
  return undefined;
}

/** The tables whose cells the sentence prints. An address that leads nowhere is a fault told elsewhere. */
function tablesOf(
  { values }: BoundSentence,
  { datasets, values: declared }: Pick<Known, 'datasets' | 'values'>,
): Set<Dataset> {
  const found = new Set<Dataset>();
  for (const address of values) {
    try {
      for (const { dataset } of boundValue(datasets, address, declared).cells) found.add(dataset);
    } catch (error) {
      if (!(error instanceof NoSuchCell)) throw error;
    }
  }
  return found;
}

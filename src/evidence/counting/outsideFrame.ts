import type { Dataset } from '../dataset.ts';
import { carriesFrame } from './carriesFrame.ts';
import { countingWords } from './countingWords.ts';

/** What is wrong with a text that counts, and how to mend it. */
export interface Uncounted {
  readonly rule: 'uncountable';
  readonly message: string;
  readonly fix: string;
}

/**
 * What is wrong with a text beside rows of these tables: it counts, ranks or rules out what a table's frame calls its
 * rows, and does not say within what. Nothing, where one of the tables that has such rows may be counted.
 */
export function outsideFrame(text: string, datasets: Iterable<Dataset>): Uncounted | undefined {
  const counted = [...datasets].flatMap((dataset) => {
    const words = countingWords(text, dataset.package.frame.rows ?? []);
    return words ? [{ words, dataset }] : [];
  });
  if (counted.some(({ dataset }) => dataset.package.frame.countable === true)) return undefined;
  const [found] = counted.filter(({ dataset }) => !carriesFrame(text, dataset.package.frame));
  return found && uncountable(`"${found.words}"`, found.dataset);
}

/** Says of words or a number that they count rows of a table further than its frame goes. */
export function uncountable(what: string, { name, package: about }: Dataset): Uncounted {
  const { countable } = about.frame;
  const fix =
    typeof countable === 'object'
      ? `say within what: "${countable.within}"`
      : 'say it of the rows "listed here", or do not count';
  return {
    rule: 'uncountable',
    message: `${what} counts rows of "${name}" further than its frame goes`,
    fix,
  };
}

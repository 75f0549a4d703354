/** One thing in which a table of facts and a dataset of ours are not the same. */
export type Difference =
  | {
      readonly what: 'cell';
      readonly dataset: string;
      readonly row: string;
      readonly column: string;
      readonly theirs: string;
      readonly ours: string;
    }
  | { readonly what: 'only-theirs' | 'only-ours'; readonly dataset: string; readonly row: string };

const shown = (text: string) => (text === '' ? '(blank)' : text);

/** A difference on one line: dataset, row, column, theirs → ours. */
export function formatDifference(difference: Difference): string {
  const { what, dataset, row } = difference;
  if (what !== 'cell') {
    return `${dataset}  ${row}  only in ${what === 'only-theirs' ? 'the facts' : 'our data'}`;
  }
  const { column, theirs, ours } = difference;
  return `${dataset}  ${row}  ${column}  ${shown(theirs)} → ${shown(ours)}`;
}

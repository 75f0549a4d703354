import type { Dataset } from '../dataset.ts';
import type { StaleOverride } from './mapEdition.ts';
import type { Merged } from './mergeEdition.ts';

const shown = (text: string) => (text === '' ? '(blank)' : text);

/** An update as it is told before it is written: rows, corrections to look at again, and every number that is printed differently. */
export function tellUpdate(
  { name, package: { version } }: Dataset,
  next: string,
  { added, changed, gone }: Merged,
  stale: readonly StaleOverride[],
  printed: readonly { readonly where: string; readonly before: string; readonly after: string }[],
): string {
  const goneIds = new Set(gone.map(({ id }) => id));
  const cells = changed.filter(({ id }) => !goneIds.has(id));
  const rows = new Set(cells.map(({ id }) => id)).size;
  const lines = [
    `${name}, release ${version} → ${next}`,
    `${added.length} rows added, ${rows} changed, ${gone.length} gone, ${printed.length} numbers printed differently`,
    ...added.map(({ id }) => `added    ${id}`),
    ...cells.map(
      ({ id, column, before, after }) =>
        `changed  ${id}  ${column}  ${shown(before)} → ${shown(after)}`,
    ),
    ...gone.map(({ id }) => `gone     ${id}  stays as superseded: its address is published`),
    ...stale.map(
      ({ id, column, theirs, says, ours }) =>
        `override ${id}  ${column}  the source said ${shown(theirs)}, now ${shown(says)}; ours stays ${shown(ours)}: look at its reason again`,
    ),
    ...printed.map(({ where, before, after }) => `printed  ${where}  ${before} → ${after}`),
  ];
  return `${lines.join('\n')}\n`;
}

import { heading } from './heading.ts';
import type { Note } from './note.ts';
import type { Path } from './paths.ts';
import type { TimePanel } from './timePanels.ts';
import { valueAxis } from './valueAxis.ts';
import { yearAxis } from './yearAxis.ts';

/** What is written round a panel. */
export interface PanelFrame {
  readonly title: string;
  readonly sub: string;
  /** Stands back behind a panel that is being read. */
  readonly quiet?: boolean;
  readonly ticks: readonly number[];
  /** Follows the number of the top tick. */
  readonly unit: string;
}

/** A panel's title, gridlines and years. */
export function panelFrame(panel: TimePanel, frame: PanelFrame): { lines: Path[]; notes: Note[] } {
  const { key, left, head, bottom } = panel;
  const { ticks, unit, title, sub, quiet } = frame;
  const top = ticks.at(-1);
  const axis = valueAxis({
    ...panel,
    ticks,
    label: (tick) => `${tick}${tick === top ? unit : ''}`,
  });
  return {
    lines: axis.lines,
    notes: [
      ...heading({ key, x: left, y: head + 14, title, sub, quiet }),
      ...axis.notes,
      ...yearAxis({ ...panel, from: panel.from - 0.125, y: bottom + 18 }),
    ],
  };
}

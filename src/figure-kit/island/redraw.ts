import { select } from 'd3-selection';
import { rooms } from '../room.ts';
import type { Shown } from '../shown.ts';
import { fillTable } from './fillTable.ts';
import type { Island } from './island.ts';

/**
 * Draws into the pictures that are there, the one on view first, the others when there is time, so that
 * print and another width show the same state.
 */
export function redraw({ root, figure }: Island, shown: Shown): void {
  const pictures = rooms.flatMap((room) => {
    const svg = root.querySelector<SVGElement>(`svg.pic.${room.name}`);
    return svg ? [{ room, svg, onView: svg.getClientRects().length > 0 }] : [];
  });
  const draw = ({ svg, room }: (typeof pictures)[number]) => {
    figure.draw(select(svg), shown, room);
  };
  pictures.filter(({ onView }) => onView).forEach(draw);
  whenIdle(root, () => {
    pictures.filter(({ onView }) => !onView).forEach(draw);
  });
  const status = root.querySelector('[data-says]');
  if (status && status.textContent !== shown.sentence) status.textContent = shown.sentence;
  fillTable(root, shown.table);
}

const waiting = new WeakMap<HTMLElement, number>();

/** Runs the latest task given for an element once nothing else wants the time. */
function whenIdle(element: HTMLElement, task: () => void): void {
  clearTimeout(waiting.get(element));
  waiting.set(element, window.setTimeout(task, 150));
}

import { select } from 'd3-selection';
import { rooms } from '../room.ts';
import type { Shown } from '../shown.ts';
import { fillLinks } from './fillLinks.ts';
import { fillTable } from './fillTable.ts';
import type { Island } from './island.ts';

/**
 * Draws into the pictures that are there, the one on view first, the others one by one when there is time,
 * so that print and another width show the same state.
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
  const others = pictures.filter(({ onView }) => !onView);
  whenIdle(
    root,
    others.map((picture) => () => draw(picture)),
  );
  const status = root.querySelector('[data-says]');
  if (status && status.textContent !== shown.sentence) status.textContent = shown.sentence;
  fillLinks(root, shown.behind);
  fillTable(root, shown.table);
}

const waiting = new WeakMap<HTMLElement, number>();

/** Runs the latest tasks given for an element, one at a time, once nothing else wants the time. */
function whenIdle(element: HTMLElement, [task, ...rest]: readonly (() => void)[]): void {
  clearTimeout(waiting.get(element));
  if (!task) return;
  const next = () => {
    task();
    whenIdle(element, rest);
  };
  waiting.set(element, window.setTimeout(next, 120));
}

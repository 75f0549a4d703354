import type { Mark, Shown } from '../shown.ts';
import type { Island } from './island.ts';

interface Hands {
  readonly shown: () => Shown;
  readonly act: (key: string) => void;
}

/**
 * One Tab stop leads into the picture; arrows walk its marks, Home and End go to the first and last,
 * Enter acts, Escape goes back to the picture. Each mark says its name, value, unit and grade.
 */
export function bindWalk({ root }: Island, { shown, act }: Hands): void {
  const readout = root.querySelector('[data-readout]');
  for (const svg of root.querySelectorAll<SVGElement>('svg.pic')) {
    svg.setAttribute('role', 'graphics-document');
    svg.setAttribute('tabindex', '0');
    svg.setAttribute('aria-roledescription', 'chart');
    svg.addEventListener('keydown', (event) => {
      const marks = shown().marks.filter(({ key }) => elementOf(svg, key));
      const here = marks.findIndex(({ key }) => elementOf(svg, key) === event.target);
      const next = goal(event.key, here, marks.length);
      if (next !== undefined) {
        event.preventDefault();
        const mark = marks[next];
        if (mark) step(svg, mark, `${next + 1} of ${marks.length}`);
        if (readout) readout.textContent = mark?.label ?? '';
      } else if (event.key === 'Escape' && here >= 0) {
        event.preventDefault();
        svg.focus();
      } else if ((event.key === 'Enter' || event.key === ' ') && here >= 0) {
        event.preventDefault();
        act(marks[here]?.key ?? '');
      }
    });
    svg.addEventListener('focusout', ({ target }) => {
      (target as Element).removeAttribute('tabindex');
      svg.setAttribute('tabindex', '0');
      if (readout) readout.textContent = '';
    });
  }
}

/** Which mark a key leads to; undefined for a key that leads nowhere. */
function goal(key: string, here: number, count: number): number | undefined {
  if (!count) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(here + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(here - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

function elementOf(svg: SVGElement, key: string): SVGElement | null {
  return svg.querySelector(`[data-marks] > [data-key="${CSS.escape(key)}"]`);
}

function step(svg: SVGElement, { key, label }: Mark, place: string): void {
  const element = elementOf(svg, key);
  if (!element) return;
  element.setAttribute('role', 'graphics-symbol');
  element.setAttribute('aria-label', `${label}. ${place}`);
  element.setAttribute('tabindex', '-1');
  element.focus();
}

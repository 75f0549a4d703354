import type { Shown } from '../shown.ts';

/** Tells a reader at which point the sound is. */
export interface PointTeller {
  reached(label: string, line: string): void;
  /** Takes back what it told. */
  rest(): void;
}

/** Words wait until the sound has come to rest, in ms: longer than from note to note of a line that plays. */
const REST = 300;

/** Marks the point in the picture at once, and says its label when the sound has come to rest. */
export function hearPoint(root: HTMLElement, said: HTMLElement, shown: () => Shown): PointTeller {
  let waiting = 0;
  let lineSaid = '';

  const mark = (label: string) => {
    for (const before of root.querySelectorAll('[data-heard]'))
      before.removeAttribute('data-heard');
    const key = shown().marks.find((mark) => mark.label === label)?.key;
    if (key === undefined) return;
    const elements = `[data-marks] > [data-key="${CSS.escape(key)}"]`;
    for (const element of root.querySelectorAll(elements)) element.setAttribute('data-heard', '');
  };
  return {
    reached(label, line) {
      mark(label);
      clearTimeout(waiting);
      waiting = window.setTimeout(() => {
        said.textContent = line === lineSaid ? label : `${line}. ${label}`;
        lineSaid = line;
      }, REST);
    },
    rest() {
      clearTimeout(waiting);
      lineSaid = '';
      mark('');
    },
  };
}

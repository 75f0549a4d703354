import type { Heard } from './heard.ts';

/** What stands under the button while a chart is heard. */
export interface HearRegion {
  readonly root: HTMLElement;
  /** Takes the keys, and holds what is said. */
  readonly keys: HTMLElement;
  readonly said: HTMLElement;
  readonly changes: HTMLElement;
  /** Tells how to listen to what is heard, or that nothing is. */
  tell(heard: Heard): void;
}

/** Makes the region; `id` is one that no element of the page has. */
export function hearRegion(id: string): HearRegion {
  const root = document.createElement('div');
  root.className = 'hear';
  root.innerHTML = `
    <p id="${id}"></p>
    <div role="application" tabindex="0" aria-describedby="${id}">
      <p role="status"></p>
      <div></div>
    </div>
    <div class="tools">
      <button type="button" data-press="back">Back</button>
      <button type="button" data-press="on">Forward</button>
      <button type="button" data-press="play">Play</button>
      <button type="button" data-press="line">Next line</button>
      <button type="button" data-press="stop">Stop</button>
    </div>`;
  const [how, said] = root.querySelectorAll('p');
  const [keys, changes] = root.querySelectorAll('div');
  if (!how || !said || !keys || !changes) throw new Error('a part of the region is missing');
  return {
    root,
    keys,
    said,
    changes,
    tell(heard) {
      const { x, y, lines } = heard;
      how.textContent = howOf(heard);
      said.textContent = '';
      keys.hidden = !lines.length;
      keys.setAttribute('aria-label', `${y.name}, by ${x}`);
      for (const button of root.querySelectorAll<HTMLElement>('button')) {
        const { press } = button.dataset;
        button.hidden = press !== 'stop' && lines.length < (press === 'line' ? 2 : 1);
      }
    },
  };
}

function howOf({ x, y, lines }: Heard): string {
  if (!lines.length) return 'In this state of the figure there is nothing to hear.';
  const others = lines.length > 1 ? 'Page Down and Page Up change the line, ' : '';
  const scale = y.log ? ', log scale' : '';
  return `Arrow keys or the buttons walk and sound, Shift + End plays on, ${others}H lists all keys, Escape stops. Pitch: ${y.name}${scale}. Left to right: ${x}.`;
}

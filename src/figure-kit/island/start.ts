import type { Change } from '../figure.ts';
import type { Parameters, Values } from '../parameters/parameter.ts';
import { defaultState } from '../defaultState.ts';
import type { Shown } from '../shown.ts';
import { breathe } from './breathe.ts';
import { bindControls } from './bindControls.ts';
import { bindDownloads } from './bindDownloads.ts';
import { bindHear } from './bindHear.ts';
import { bindReroll } from './bindReroll.ts';
import { bindPointer } from './bindPointer.ts';
import type { Island } from './island.ts';
import { entitle } from './entitle.ts';
import { holdOf } from './holdOf.ts';
import { guessIn, keepGuess, keptGuess } from './keepGuess.ts';
import { stateOfPage, tellPage } from './pageState.ts';
import { redraw } from './redraw.ts';
import { withChange } from '../withChange.ts';
import { spread } from './spread.ts';
import { bindWalk } from './walk.ts';

/**
 * Makes a figure answer: from here on every change of state goes through `change`. Waking goes step by
 * step, so that no step keeps a slow phone from scrolling.
 */
export async function start(island: Island): Promise<void> {
  const { root, figure, rows, name } = island;
  let state: Values = {
    ...defaultState(figure.parameters),
    ...stateOfPage(island),
    ...keptGuess(island),
  };
  let shown: Shown = figure.show(rows, state);
  let pending = 0;
  let telling = 0;
  let hold: string | undefined;

  const show = () => {
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      attempt();
    });
  };
  const change = (part: Change<Parameters>) => {
    state = withChange(state, part);
    hold = holdOf(figure.parameters as Parameters, part);
    keepGuess(island, state);
    show();
    // The address follows once the reader rests: browsers make each change of it dear.
    clearTimeout(telling);
    telling = window.setTimeout(() => tellPage(island, state, hold), 150);
  };
  const attempt = () => {
    try {
      shown = figure.show(rows, state);
      redraw(island, shown);
      controls.show(state);
      entitle(island, state, shown);
      spread(island, shown);
      root.dispatchEvent(new Event('figure:shown'));
    } catch (error) {
      console.error(`The figure "${name}" stopped and stays a picture:`, error);
      clearTimeout(telling);
      controls.sleep();
      root.dataset['broken'] = '';
    }
  };

  await breathe();
  const controls = bindControls(island, change);
  bindPointer(island, { state: () => state, shown: () => shown, change });
  bindWalk(island, { shown: () => shown, act: (key) => change(figure.act?.(key, state) ?? {}) });
  bindReroll(island, { state: () => state, change });
  bindDownloads(island, () => shown);
  bindHear(island, () => shown);
  root.addEventListener('figure:set', (event) => {
    const query = new URLSearchParams((event as CustomEvent<string>).detail);
    change({
      ...defaultState(figure.parameters),
      ...stateOfPage({ ...island, prefix: '' }, query),
    });
  });
  // Back and Forward lead through the states the reader made; a guess stays as it is.
  addEventListener('popstate', () => {
    clearTimeout(telling);
    state = { ...stateOfPage(island), ...guessIn(island, state) };
    show();
  });
  controls.show(state);
  await breathe();
  redraw(island, shown);
  await breathe();
  entitle(island, state, shown);
  spread(island, shown);
  controls.wake();
}

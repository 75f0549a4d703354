import type { Heard } from './heard.ts';
import type { Shown } from '../shown.ts';
import { dressHelp } from './hearHelp.ts';
import { hearPlayer } from './hearPlayer.ts';
import type { HearPlayer, HearPress } from './hearPlayer.ts';
import { hearPoint } from './hearPoint.ts';
import { hearRegion } from './hearRegion.ts';
import type { Island } from '../island/island.ts';

const figures = import.meta.glob<{ default: (shown: Shown) => Heard }>('../../figures/*/hear.ts');

/** How to stop what is being heard, by figure. */
const stops = new WeakMap<HTMLElement, () => void>();

/** Lets a figure be heard in its state and in every one it comes to; one that is heard already stops. */
export async function hear(
  { root, name }: Island,
  button: HTMLElement,
  shown: () => Shown,
): Promise<void> {
  const stop = stops.get(root);
  if (stop) {
    stop();
    return;
  }
  const region = hearRegion(`${name}-hear`);
  const point = hearPoint(root, region.said, shown);
  const ended = new AbortController();
  const { signal } = ended;
  let player: HearPlayer | undefined;

  const silence = () => {
    player?.stop();
    player = undefined;
    point.rest();
  };
  const end = () => {
    silence();
    ended.abort();
    stops.delete(root);
    region.root.remove();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };
  stops.set(root, end);
  button.setAttribute('aria-expanded', 'true');
  root.querySelector('.foot > .tools')?.after(region.root);
  region.root.addEventListener('click', ({ target }) => {
    const press = (target as Element).closest<HTMLElement>('[data-press]')?.dataset['press'];
    if (press === 'stop') end();
    else if (press) player?.press(press as HearPress);
  });
  region.root.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
    dressHelp();
  });

  const heardIn = await reader(name);
  if (signal.aborted) return;
  const follow = () => {
    silence();
    const heard = heardIn(shown());
    region.tell(heard);
    if (heard.lines.length) player = hearPlayer(heard, { ...region, ...point });
  };
  follow();
  root.addEventListener('figure:shown', follow, { signal });
  region.keys.focus();
}

/** What tells what of a figure can be heard. @throws Error where there is none. */
async function reader(name: string): Promise<(shown: Shown) => Heard> {
  const load = figures[`../../figures/${name}/hear.ts`];
  if (!load) throw new Error(`nothing is said of how "${name}" is heard`);
  return (await load()).default;
}

import { browserStore } from '../../figure-kit/island/browserStore.ts';

/** Less read than this, in parts of the whole, is no place to go back to; more is the end. */
const [BEGUN, DONE] = [0.05, 0.97];

/** How long the time left stands there once the reader rests, in ms. */
const STAYS = 2500;

/** The place a reader has come to. */
interface Place {
  readonly id: string;
  /** Part of the text above the middle of the screen. */
  readonly read: number;
}

/** Says how long there is to read, keeps the place, and leads back to it at the next visit. */
export function followReading(essay: HTMLElement): void {
  const prose = essay.querySelector<HTMLElement>('.prose');
  const left = document.querySelector<HTMLElement>('[data-left]');
  if (!prose || !left) return;
  const key = `place.${location.pathname}`;
  const minutes = Number(left.dataset['left']);
  const headings = [...prose.querySelectorAll<HTMLElement>('.heading h2[id]')];
  let waiting = 0;
  let resting = 0;
  let offered = offerPlace(left, browserStore.read(key), headings);

  const place = (): Place => {
    const { top, height } = prose.getBoundingClientRect();
    const middle = innerHeight / 2;
    const here = headings.findLast((heading) => heading.getBoundingClientRect().top < middle);
    return { id: here?.id ?? '', read: Math.min(1, Math.max(0, (middle - top) / height)) };
  };
  const follow = () => {
    waiting = 0;
    const { id, read } = place();
    // What was offered stays until the reader has gone on from the beginning.
    if (offered && read < BEGUN) return;
    offered = false;
    const rest = Math.max(1, Math.round(minutes * (1 - read)));
    left.hidden = read < 0.01 || read >= 1;
    // It makes way for whoever stays to read or to press what stands under it.
    clearTimeout(resting);
    resting = window.setTimeout(() => (left.hidden = true), STAYS);
    left.textContent = `About ${rest} ${rest === 1 ? 'minute' : 'minutes'} left`;
    browserStore.keep(key, read < BEGUN || read > DONE ? '' : `${id} ${read.toFixed(3)}`);
  };
  addEventListener('scroll', () => (waiting ||= requestAnimationFrame(follow)), { passive: true });
  follow();
}

/** Offers to go on where the reader stopped; a link that leads somewhere else in the essay comes first. */
function offerPlace(
  left: HTMLElement,
  kept: string | null,
  headings: readonly HTMLElement[],
): boolean {
  const [id] = kept?.split(' ') ?? [];
  const heading = headings.find((one) => one.id === id);
  if (!heading || location.hash || scrollY > innerHeight) return false;
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = `Go on from “${heading.textContent.trim()}”`;
  left.replaceChildren(link);
  left.hidden = false;
  return true;
}

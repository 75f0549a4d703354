import { browserStore } from '../../figure-kit/island/browserStore.ts';

/** Loads, for a reader of an essay, what is asked for: the panel when it opens, the rest at the first movement. */
export function wakeReading(): void {
  const essay = document.querySelector<HTMLElement>('article.essay');
  if (!essay) return;
  const panel = document.getElementById('reading');
  panel?.addEventListener(
    'beforetoggle',
    () => void import('./bindReading.ts').then(({ bindReading }) => bindReading(panel)),
    { once: true },
  );
  const prose = essay.querySelector<HTMLElement>('.prose');
  const follow = () =>
    void import('./followReading.ts').then(({ followReading }) => followReading(essay));
  const preview = () =>
    void import('./bindPreviews.ts').then(({ bindPreviews }) => prose && bindPreviews(prose));
  if (browserStore.read(`place.${location.pathname}`)) follow();
  else addEventListener('scroll', follow, { once: true, passive: true });
  addEventListener('pointermove', preview, { once: true, passive: true });
  prose?.addEventListener('focusin', preview, { once: true });
}

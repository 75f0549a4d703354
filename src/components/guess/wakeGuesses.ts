import { browserStore } from '../../figure-kit/island/browserStore.ts';

/** Loads what makes guesses work a little before the first is seen, and at once where one was made before. */
export function wakeGuesses(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[data-guess]')];
  if (!boxes.length) return;
  const seen = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) load();
    },
    { rootMargin: '800px' },
  );
  const load = () => {
    seen.disconnect();
    void import('./bindGuesses.ts').then(({ bindGuesses }) => bindGuesses());
  };
  if (boxes.some(({ id }) => browserStore.read(id))) load();
  else for (const box of boxes) seen.observe(box);
}

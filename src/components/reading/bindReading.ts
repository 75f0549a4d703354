import { browserStore } from '../../figure-kit/island/browserStore.ts';
import { allKept, keep, serveKept } from '../../offline/keeping.ts';

/** Makes the panel of an essay work, once it is opened. */
export function bindReading(panel: HTMLElement): void {
  const root = document.documentElement;
  for (const input of panel.querySelectorAll<HTMLInputElement>('[data-choice] input')) {
    const name = input.closest<HTMLElement>('[data-choice]')?.dataset['choice'] ?? '';
    input.checked = input.value === (root.dataset[name] ?? '');
    input.addEventListener('change', () => {
      if (input.value) root.dataset[name] = input.value;
      else root.removeAttribute(`data-${name}`);
      browserStore.keep(name, input.value);
    });
  }
  const said = panel.querySelector('[data-keeping]');
  const [one, all] = panel.querySelectorAll<HTMLButtonElement>('[data-keep-this], [data-keep-all]');
  const { keep: path = '', base = '/' } = panel.dataset;
  const say = (words: string) => {
    if (said) said.textContent = words;
  };
  if (!('caches' in window) || !('serviceWorker' in navigator)) {
    for (const button of [one, all]) button?.remove();
    say('This browser keeps nothing for reading offline here.');
    return;
  }
  const keepAll = async (paths: readonly string[]) => {
    try {
      for (const [i, next] of [`${base}kept/`, ...paths].entries()) {
        if (paths.length > 1 && i) say(`Keeping ${i} of ${paths.length} essays…`);
        await keep(next);
      }
      await serveKept(base);
      say(
        paths.length > 1 ? `All ${paths.length} essays are kept.` : 'Kept: it can be read offline.',
      );
    } catch (error) {
      console.error('Not kept:', error);
      say('It could not be kept whole, so this one was not kept. Try again with a network.');
    }
  };
  one?.addEventListener('click', () => {
    say('Keeping this essay…');
    void keepAll([path]);
  });
  all?.addEventListener('click', () => void allEssays(base).then(keepAll));
  void allKept().then((list) => {
    if (list.some((kept) => kept.path === path)) say('This essay is kept.');
  });
}

async function allEssays(base: string): Promise<string[]> {
  try {
    const response = await fetch(`${base}essays/offline.json`);
    return ((await response.json()) as { essays: string[] }).essays;
  } catch {
    return [location.pathname];
  }
}

import { allKept, letGo, nameOf, type Kept } from '../../offline/keeping.ts';

/** Shows what this browser keeps of the site, each with a button that lets go of it. */
export async function bindKept(): Promise<void> {
  const list = document.querySelector<HTMLElement>('[data-kept]');
  const says = document.querySelector('[data-kept-says]');
  if (!list || !says || !('caches' in window)) return;
  const own = `${list.dataset['base'] ?? '/'}kept/`;
  const show = async () => {
    const kept = await allKept();
    const essays = kept.filter(({ path }) => path !== own);
    // The list itself is kept with the essays, and goes with the last of them.
    if (!essays.length) await Promise.all(kept.map(letGo));
    says.textContent = essays.length
      ? ''
      : 'Nothing is kept. To keep an essay, open it and choose “Text and offline”.';
    list.replaceChildren(...(await Promise.all(essays.map((one) => itemOf(one, show)))));
  };
  await show();
}

async function itemOf(kept: Kept, show: () => Promise<void>): Promise<HTMLElement> {
  const { title, kB } = await insideOf(kept);
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = kept.path;
  link.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'as-link';
  button.textContent = 'Let go';
  button.setAttribute('aria-label', `Let go of ${title}`);
  button.addEventListener('click', () => void letGo(kept).then(show));
  item.append(link, ` ${kB} kB `, button);
  return item;
}

/** The title of a kept page, and what is kept with it, in kB. */
async function insideOf(kept: Kept): Promise<{ title: string; kB: number }> {
  const cache = await caches.open(nameOf(kept));
  const answers = await cache.matchAll();
  const sizes = await Promise.all(answers.map(async (one) => (await one.clone().blob()).size));
  const page = new DOMParser().parseFromString(
    (await (await cache.match(kept.path))?.text()) ?? '',
    'text/html',
  );
  const title = page.querySelector('h1')?.textContent.trim() ?? kept.path;
  return { title, kB: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000) };
}

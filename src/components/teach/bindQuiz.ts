import { isAccepted, isRight } from '../../teach/answer.ts';

/** Answers a question when its button is pressed, out of the solution that stands in the page. Nothing is kept. */
export function bindQuiz(): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-quiz]')) {
    const form = item.querySelector('form');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      answer(item, form);
    });
    form?.addEventListener('input', () => {
      item.querySelector('.told')?.replaceChildren();
      delete item.dataset['verdict'];
    });
  }
}

function answer(item: HTMLElement, form: HTMLFormElement): void {
  const verdict = item.querySelector('.told');
  if (!verdict) return;
  const typed = form.querySelector<HTMLInputElement>('[data-accepted]');
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')];
  const chosen = boxes.flatMap((box, i) => (box.checked ? [i] : []));
  if (!chosen.length && !typed?.value.trim()) {
    verdict.replaceChildren(sentence('Answer first.'));
    return;
  }
  const right = boxes.flatMap((box, i) => (box.dataset['right'] === undefined ? [] : [i]));
  const good = typed
    ? isAccepted(typed.value, JSON.parse(typed.dataset['accepted'] ?? '[]') as string[])
    : isRight(new Set(chosen), new Set(right));
  item.dataset['verdict'] = good ? 'right' : 'wrong';
  const told = [...chosen.map(String), 'all'].flatMap((key) => {
    const words = item.querySelector(`[data-for="${key}"]`);
    return words ? [...words.cloneNode(true).childNodes] : [];
  });
  verdict.replaceChildren(sentence(good ? 'Right.' : notRight(item, chosen, right)), ...told);
}

/** What is wrong with a choice, without giving the answer away before the reader asks for it. */
function notRight(item: HTMLElement, chosen: readonly number[], right: readonly number[]): string {
  if (item.dataset['quiz'] !== 'responses') return 'Not that.';
  const hits = chosen.filter((option) => right.includes(option)).length;
  if (hits === chosen.length) return 'Right as far as it goes; one or more are missing.';
  return hits ? 'Partly.' : 'Not that.';
}

function sentence(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'said';
  line.textContent = words;
  return line;
}

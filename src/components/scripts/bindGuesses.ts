import { browserStore } from '../../figure-kit/island/browserStore.ts';
import { farFrom } from './farFrom.ts';

/** Lets the reader commit to a number before the answer opens. The guess stays in this browser. */
export function bindGuesses(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-guess]')) bind(box);
}

function bind(box: HTMLElement): void {
  const form = box.querySelector('form');
  const answer = box.querySelector('details');
  const [slider, typed] = form?.querySelectorAll<HTMLInputElement>('input') ?? [];
  const again = box.querySelector<HTMLElement>('[data-again]');
  if (!form || !answer || !slider || !typed || !again) return;
  form.hidden = false;
  answer.classList.add('waiting');
  const together = (from: HTMLInputElement, to: HTMLInputElement) => {
    from.addEventListener('input', () => {
      to.value = from.value;
    });
  };
  together(slider, typed);
  together(typed, slider);

  const reveal = (guess: number | undefined) => {
    answer.open = true;
    answer.classList.remove('waiting');
    form.hidden = true;
    again.hidden = false;
    if (guess !== undefined) showGuess(box, guess, Number(slider.min), Number(slider.max));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    browserStore.keep(box.id, typed.value);
    reveal(typed.valueAsNumber);
  });
  form.querySelector('[data-skip]')?.addEventListener('click', () => {
    reveal(undefined);
  });
  again.addEventListener('click', () => {
    answer.open = false;
    answer.classList.add('waiting');
    form.hidden = false;
    again.hidden = true;
    box.querySelector('[data-yours]')?.setAttribute('display', 'none');
    slider.focus();
  });
  const before = browserStore.read(box.id);
  if (before) slider.value = typed.value = before;
}

function showGuess(box: HTMLElement, guess: number, min: number, max: number): void {
  const answer = Number(box.dataset['answer']);
  const yours = box.querySelector('[data-yours]');
  const x = ((guess - min) / (max - min)) * 620;
  yours?.removeAttribute('display');
  yours?.querySelector('rect')?.setAttribute('x', String(x));
  const label = yours?.querySelector('text');
  label?.setAttribute('x', String(x > 500 ? x + 20 : x));
  label?.setAttribute('text-anchor', x > 500 ? 'end' : 'start');
  const gap = box.querySelector('[data-gap]');
  if (gap) gap.textContent = `You said ${guess}: ${farFrom(answer, guess, box.dataset['points'])}.`;
}

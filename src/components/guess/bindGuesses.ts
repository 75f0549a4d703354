import { browserStore } from '../../figure-kit/island/browserStore.ts';
import { sayRefused } from '../../figure-kit/island/sayRefused.ts';
import { fieldNumber } from '../../figure-kit/parameters/fieldText.ts';
import { settled } from '../../figure-kit/parameters/settled.ts';
import { typedNumber } from '../../figure-kit/parameters/typedNumber.ts';
import { gapSays } from './gapSays.ts';
import { corner, outline, sheetOf, valueAt, WIDTH } from './sheet.ts';

/** What is kept of a guess that was passed over. */
const SKIPPED = 'skipped';

/** Lets the reader commit to a number before the answer shows. The guess stays in this browser. */
export function bindGuesses(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-guess]')) bind(box);
}

function bind(box: HTMLElement): void {
  const form = box.querySelector('form');
  const paper = box.querySelector<SVGElement>('.guess-paper');
  const [slider, typed] = form?.querySelectorAll<HTMLInputElement>('input') ?? [];
  const button = form?.querySelector<HTMLButtonElement>('[type=submit]');
  const again = box.querySelector<HTMLElement>('[data-again]');
  if (!form || !paper || !slider || !typed || !button || !again) return;
  const { unit = '', answer = '', says = '', before = '', after = '' } = box.dataset;
  const [min, max, step] = [slider.min, slider.max, slider.step].map(Number) as [
    number,
    number,
    number,
  ];
  const sheet = sheetOf(unit, min, max);

  const draw = (value: number) => {
    for (const path of paper.querySelectorAll('[data-yours]'))
      path.setAttribute('d', outline(sheet, value));
    const { x, y } = corner(sheet, value);
    paper.querySelector('[data-hold]')?.setAttribute('transform', `translate(${x} ${y})`);
  };
  /** A number the reader chose: only now is there something to answer. */
  const choose = (value: number, from?: HTMLInputElement) => {
    if (!Number.isFinite(value)) return;
    const stepped = Number((Math.round(value / step) * step).toPrecision(12));
    const kept = Math.min(max, Math.max(min, stepped));
    for (const input of [slider, typed]) if (input !== from) input.value = String(kept);
    button.disabled = false;
    draw(kept);
  };
  slider.addEventListener('input', () => choose(slider.valueAsNumber, slider));
  const range = { from: min, to: max, step, prefix: before, suffix: after };
  typed.addEventListener('input', () => {
    sayRefused(form, typed);
    choose(fieldNumber(range, typed.value) ?? NaN, typed);
  });
  typed.addEventListener('change', () => {
    const { value, words } = settled(range, typed.value, slider.valueAsNumber);
    if (fieldNumber(range, typed.value) === undefined) typed.value = slider.value;
    else choose(value);
    sayRefused(form, typed, words);
  });

  const pull = ({ clientX, clientY }: PointerEvent) => {
    const { left, top, width } = paper.getBoundingClientRect();
    const scale = WIDTH / width;
    choose(valueAt(sheet, (clientX - left) * scale, (clientY - top) * scale));
  };
  paper.addEventListener('pointerdown', (event) => {
    if (box.dataset['told'] !== undefined) return;
    event.preventDefault();
    paper.setPointerCapture(event.pointerId);
    pull(event);
  });
  paper.addEventListener('pointermove', (event) => {
    if (paper.hasPointerCapture(event.pointerId)) pull(event);
  });

  const tell = (guess: number | undefined) => {
    box.dataset['told'] = guess === undefined ? SKIPPED : '';
    for (const held of document.querySelectorAll(`[data-held="${box.id}"]`))
      held.setAttribute('data-told', '');
    const gap = box.querySelector('[data-gap]');
    const words = { before, after, answer: says, cell: sheet.cell };
    if (gap) gap.textContent = guess === undefined ? '' : gapSays(guess, Number(answer), words);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    browserStore.keep(box.id, slider.value);
    tell(Number(slider.value));
    again.focus();
  });
  form.querySelector('[data-skip]')?.addEventListener('click', (event) => {
    event.preventDefault();
    browserStore.keep(box.id, SKIPPED);
    tell(undefined);
    again.focus();
  });
  again.addEventListener('click', () => {
    delete box.dataset['told'];
    browserStore.keep(box.id, '');
    slider.focus();
  });
  const details = box.querySelector('details');
  if (details) details.open = true;
  // What was typed before this was loaded.
  if (typed.value !== typed.defaultValue) choose(fieldNumber(range, typed.value) ?? NaN, typed);
  const kept = browserStore.read(box.id);
  const guessed = typedNumber(kept ?? '');
  const isSkipped = kept === SKIPPED || Boolean(details?.matches(':target'));
  if (isSkipped) tell(undefined);
  else if (guessed !== undefined) {
    choose(guessed);
    tell(Number(slider.value));
  }
}

import { heightMessages } from './heightMessages.ts';

// Tells the page round the frame how tall this is, and again whenever that changes. A height is no secret.
const { body } = document;
const tell = (): void => {
  const height = Math.ceil(body.getBoundingClientRect().height);
  for (const message of heightMessages(body.dataset['embedId'] ?? '', height, location))
    parent.postMessage(message, '*');
};
if (parent !== window) new ResizeObserver(tell).observe(body);

// The link back keeps the state the reader made.
const whole = document.querySelector<HTMLAnchorElement>('[data-whole]');
whole?.addEventListener('click', () => {
  const state = new URLSearchParams(location.search);
  state.delete('childId');
  state.delete('initialWidth');
  const to = new URL(whole.href);
  to.search = state.toString();
  whole.href = to.href;
});

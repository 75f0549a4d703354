let count = 0;

/** Says under a field why it holds another number than was typed; with no words, what was said before goes. */
export function sayRefused(field: Element, input: HTMLInputElement, words?: string): void {
  field.querySelector('.refused')?.remove();
  input.removeAttribute('aria-describedby');
  if (!words) return;
  const note = document.createElement('small');
  note.className = 'refused';
  note.id = `refused-${++count}`;
  note.setAttribute('role', 'alert');
  note.textContent = words;
  input.setAttribute('aria-describedby', note.id);
  field.append(note);
}

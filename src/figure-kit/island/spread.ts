import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

/** Brings the numbers that prose prints from this figure to what it shows now. */
export function spread({ name }: Island, { values = {} }: Shown): void {
  for (const [value, text] of Object.entries(values)) {
    for (const place of document.querySelectorAll(`[data-shown="${name}/${value}"]`))
      place.textContent = text;
  }
}

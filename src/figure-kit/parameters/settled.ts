import { clamp } from '../clamp.ts';
import { fieldNumber, fieldText, type FieldWords } from './fieldText.ts';

/** A field's range, and how its numbers are written. */
export interface FieldRange extends FieldWords {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What a field holds once the reader has done typing, and why, where that is not what was typed. */
export interface Settled {
  readonly value: number;
  readonly words?: string;
}

/**
 * Settles what was typed into a field: the number itself, the nearest that the field takes, or the one it held before
 * where nothing or no number was typed. `held` is that number.
 */
export function settled(range: FieldRange, text: string, held: number): Settled {
  if (text.trim() === '') return { value: held };
  const typed = fieldNumber(range, text);
  const shown = (value: number) => fieldText(range, value);
  if (typed === undefined)
    return {
      value: held,
      words: `“${shortened(text)}” is not a number; it stays at ${shown(held)}.`,
    };
  const { from, to } = range;
  const inside = clamp(typed, from, to);
  const whole = Number.isInteger(range.step) && Number.isInteger(from) && !range.log;
  const value = whole ? clamp(Math.round(inside), Math.ceil(from), Math.floor(to)) : inside;
  if (typed < from) return { value, words: `The least is ${shown(from)}: set to that.` };
  if (typed > to) return { value, words: `The most is ${shown(to)}: set to that.` };
  if (value !== typed) return { value, words: `Whole numbers only: set to ${shown(value)}.` };
  return { value };
}

/** Enough of a text to know it by. */
function shortened(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 24 ? `${trimmed.slice(0, 23)}…` : trimmed;
}

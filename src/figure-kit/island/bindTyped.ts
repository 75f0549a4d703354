import type { AnyParameter, Values } from '../parameters/parameter.ts';
import { settled, type FieldRange } from '../parameters/settled.ts';
import { fieldText } from '../parameters/fieldText.ts';
import { sayRefused } from './sayRefused.ts';

/** A control of a figure and what it sets. */
export interface Field {
  readonly field: HTMLElement;
  readonly name: string;
  readonly parameter: AnyParameter;
}

/** What fields in which numbers are typed tell and are told. */
export interface Typed {
  /** Whether the reader is still typing here. */
  isTyping(input: HTMLInputElement): boolean;
}

/**
 * Settles each typed number once the reader has done: the field then shows what the picture does, and says why where
 * that is not what was typed. The arrow keys go a step up or down.
 */
export function bindTyped(
  fields: readonly Field[],
  held: (name: string) => Values[string] | undefined,
  set: (name: string, value: Values[string]) => void,
): Typed {
  let typing: HTMLInputElement | undefined;
  for (const { field, name, parameter } of fields) {
    if (parameter.kind !== 'number' && parameter.kind !== 'numbers') continue;
    const range: FieldRange = parameter;
    const inputs = [...field.querySelectorAll<HTMLInputElement>('input[type=text]')];
    inputs.forEach((input, i) => {
      const values = () => {
        const value = held(name) ?? parameter.default;
        return typeof value === 'number' ? [value] : [...(value as readonly number[])];
      };
      const put = (value: number) => {
        typing = undefined;
        const next = values().with(i, value);
        const text = next.map(String).join(',');
        const taken = parameter.parse(text) as Values[string] | undefined;
        if (taken !== undefined) set(name, taken);
        input.value = fieldText(range, taken === undefined ? (values()[i] ?? 0) : value);
      };
      input.addEventListener('input', () => {
        typing = input;
        sayRefused(field, input);
      });
      input.addEventListener('change', () => {
        const { value, words } = settled(range, input.value, values()[i] ?? range.from);
        put(value);
        sayRefused(field, input, words);
      });
      input.addEventListener('keydown', (event) => {
        const up = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (!up) return;
        event.preventDefault();
        const from = settled(range, input.value, values()[i] ?? range.from).value;
        const stepped = range.log ? from * 10 ** (up * 0.05) : from + up * range.step;
        put(settled(range, fieldText(range, stepped), from).value);
      });
    });
  }
  return { isTyping: (input) => input === typing };
}

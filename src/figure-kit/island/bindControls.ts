import { defaultState } from '../defaultState.ts';
import type { AnyParameter, Parameters, Values } from '../parameters/parameter.ts';
import type { Change } from '../figure.ts';
import type { Island } from './island.ts';
import { textOf } from '../textOf.ts';
import { fieldNumber, fieldText } from '../parameters/fieldText.ts';
import { bindTyped, type Field } from './bindTyped.ts';
import { stateOfPage } from './pageState.ts';

/** The controls of a figure once it is awake. */
export interface BoundControls {
  /** Sets every control to a state. */
  show(state: Values): void;
  wake(): void;
  /** Hides the controls again: none is left that does nothing. */
  sleep(): void;
}

/** Listens to the native controls that were rendered at build. */
export function bindControls(
  { root, figure }: Island,
  change: (part: Change<Parameters>) => void,
): BoundControls {
  const form = root.querySelector<HTMLFormElement>('form.controls');
  const parameters = figure.parameters as Parameters;
  const fields = [...(form?.querySelectorAll<HTMLElement>('[data-parameter]') ?? [])].flatMap(
    (field): Field[] => {
      const name = field.dataset['parameter'] ?? '';
      const parameter = parameters[name];
      return parameter ? [{ field, name, parameter }] : [];
    },
  );
  let held: Values = {};
  const typed = bindTyped(
    fields,
    (name) => held[name],
    (name, value) => {
      held = { ...held, [name]: value };
      change({ [name]: value });
    },
  );

  for (const { field, name, parameter } of fields) {
    field.addEventListener('input', ({ target }) => {
      const value = valueOf(field, parameter, target as HTMLInputElement);
      if (value !== undefined) change({ [name]: value });
    });
  }
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    const stage = button?.dataset['stage'];
    if (stage && figure.guess) change({ [figure.guess.stage]: stage });
    if (button && 'reset' in button.dataset) {
      change({
        ...defaultState(parameters),
        ...stateOfPage({ root, figure, prefix: '' }, new URLSearchParams()),
      });
    }
  });

  return {
    show(state) {
      held = state;
      for (const { field, name, parameter } of fields)
        showValue(field, parameter, state[name], (input) => typed.isTyping(input));
      const start = stateOfPage({ root, figure, prefix: '' }, new URLSearchParams());
      const changed = Object.entries(parameters).some(([name, parameter]) => {
        return textOf(parameter, state[name]) !== textOf(parameter, start[name]);
      });
      form?.querySelector('[data-reset]')?.toggleAttribute('hidden', !changed);
      if (figure.guess) showStage(root, String(state[figure.guess.stage]));
    },
    wake: () => form?.removeAttribute('data-asleep'),
    sleep: () => form?.setAttribute('data-asleep', ''),
  };
}

function valueOf(
  field: HTMLElement,
  parameter: AnyParameter,
  target: HTMLInputElement,
): Values[string] | undefined {
  const inputs = [...field.querySelectorAll<HTMLInputElement>('input')];
  switch (parameter.kind) {
    case 'number':
      if (target.type !== 'range')
        return parameter.parse(String(fieldNumber(parameter, target.value)));
      return parameter.parse(parameter.log ? String(10 ** Number(target.value)) : target.value);
    case 'numbers':
      return parameter.parse(inputs.map(({ value }) => String(fieldNumber({}, value))).join(','));
    case 'set':
      return inputs.filter(({ checked }) => checked).map(({ value }) => value);
    case 'toggle':
      return target.checked;
    case 'choice':
      return parameter.parse(target.value);
  }
}

function showValue(
  field: HTMLElement,
  parameter: AnyParameter,
  value: unknown,
  isTyping: (input: HTMLInputElement) => boolean,
): void {
  const inputs = field.querySelectorAll<HTMLInputElement>('input');
  inputs.forEach((input, i) => {
    // What is being typed is left alone.
    if (isTyping(input)) return;
    if (parameter.kind === 'number' && input.type === 'range')
      input.value = String(parameter.log ? Math.log10(Number(value)) : value);
    else if (parameter.kind === 'number') input.value = fieldText(parameter, Number(value));
    else if (parameter.kind === 'numbers') input.value = fieldText({}, (value as number[])[i] ?? 0);
    else if (parameter.kind === 'toggle') input.checked = value === true;
    else input.checked = Array.isArray(value) ? value.includes(input.value) : input.value === value;
  });
  const list = field.querySelector('select');
  if (list) list.value = String(value);
}

/** Which buttons and fields of a guess belong to the stage it is at. */
function showStage(root: HTMLElement, stage: string): void {
  root.dataset['stage'] = stage;
  const show = (selector: string, shown: boolean) => {
    for (const element of root.querySelectorAll(selector))
      element.toggleAttribute('hidden', !shown);
  };
  show('[data-stage="guess"]', stage !== 'guess');
  show('[data-stage="revealed"]', stage === 'guess');
  show('[data-stage="seen"]', stage !== 'seen');
  show('[data-guess-only]', stage === 'guess');
}

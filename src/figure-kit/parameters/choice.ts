import type { Parameter } from './parameter.ts';

/** One of a few named things. */
export interface ChoiceParameter<Name extends string = string> extends Parameter<Name> {
  readonly kind: 'choice';
  /** Labels by name, in the order they are offered. */
  readonly options: Readonly<Record<Name, string>>;
  /** Buttons in a row, or a list to pick from when there are many. */
  readonly as?: 'buttons' | 'list' | undefined;
}

type Options<Labels, Name> = Omit<
  ChoiceParameter,
  'kind' | 'parse' | 'format' | 'options' | 'default'
> & {
  readonly options: Labels;
  readonly default: Name;
};

/** Declares a choice; a name that is not offered is refused. */
export function choice<const Labels extends Readonly<Record<string, string>>>(
  options: Options<Labels, keyof Labels & string>,
): ChoiceParameter<keyof Labels & string> {
  return {
    ...options,
    kind: 'choice',
    parse: (text) => (Object.hasOwn(options.options, text) ? text : undefined),
    format: (value) => value,
  };
}

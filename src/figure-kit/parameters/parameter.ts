/** One thing a reader can set. Parameters travel in the URL as text. */
export interface Parameter<Value> {
  readonly label: string;
  readonly default: Value;
  /** Kept in the browser only, never in the URL: a reader's guess. */
  readonly local?: boolean | undefined;
  /** False for a parameter that is set by pressing marks alone. */
  readonly control?: boolean | undefined;
  /** The words on a fold it stands in, closed at first, with its neighbours of the same fold. */
  readonly fold?: string | undefined;
  /** The value a text stands for, or undefined when it stands for none. */
  parse(text: string): Value | undefined;
  format(value: Value): string;
}

/** The parameters of a figure by their name in the URL. */
export type Parameters = Readonly<Record<string, AnyParameter>>;

export type AnyParameter =
  | import('./number.ts').NumberParameter
  | import('./choice.ts').ChoiceParameter
  | import('./toggle.ts').ToggleParameter
  | import('./set.ts').SetParameter
  | import('./numbers.ts').NumbersParameter;

/** The values of a figure's parameters. */
export type State<P extends Parameters> = { readonly [Name in keyof P]: P[Name]['default'] };

/** The values of some figure's parameters, whichever it is. */
export type Values = State<Parameters>;

/** What an attribute of a component must name. */
export type Names =
  | 'source'
  | 'sources'
  | 'value'
  | 'values'
  | 'term'
  | 'figure'
  | 'shown-figure'
  | 'claim'
  | 'reason'
  | 'id'
  | 'text'
  | 'prose'
  | 'number'
  | 'form'
  | 'flag';

/** What authors may use in MDX without an import: attributes by name; `?` after a kind makes one optional. */
export const components: Readonly<Record<string, Readonly<Record<string, Names | `${Names}?`>>>> = {
  Figure: { of: 'figure' },
  Ref: { of: 'shown-figure' },
  Set: { figure: 'shown-figure' },
  Shown: { figure: 'shown-figure', value: 'text' },
  Cite: { of: 'sources' },
  Value: { of: 'value', digits: 'number?', plain: 'flag?', words: 'flag?' },
  Exact: { why: 'reason' },
  Term: { of: 'term' },
  Claim: { of: 'claim' },
  Aside: {},
  Ask: {},
  Margin: { form: 'form', of: 'values', names: 'prose', firms: 'text?' },
  Guess: {
    id: 'id',
    question: 'prose',
    unit: 'text',
    min: 'number',
    max: 'number',
    step: 'number?',
    start: 'number?',
    answer: 'value',
    digits: 'number?',
  },
};

/** Components that take a figure's parameters as further attributes. */
export const takesParameters: ReadonlySet<string> = new Set(['Figure', 'Set']);

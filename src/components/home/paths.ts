/** A page of a way that is no essay: what it is called there, and the minutes one gives it. */
export interface Stop {
  readonly path: string;
  readonly title: string;
  readonly what: string;
  readonly minutes: number;
}

/** A way through the site for a reader with so many minutes: essays by their slugs, and other pages. */
export interface Way {
  readonly title: string;
  readonly minutes: number;
  readonly steps: readonly (string | Stop)[];
}

/** The two ways the home page offers, in the order they are read. */
export const WAYS: readonly Way[] = [
  {
    title: 'Ten minutes',
    minutes: 11,
    steps: [
      'one-question',
      {
        path: '/figures/switchboard/',
        title: 'The board of seven laboratories',
        what: 'press the switches',
        minutes: 2,
      },
      { path: '/switch-offs/', title: 'Who turned it off', what: 'the register', minutes: 3 },
    ],
  },
  {
    title: 'One hour',
    minutes: 62,
    steps: [
      'one-question',
      'the-lease',
      'scarcity',
      'war-for-intelligence',
      'borrowed-hall',
      'wieners-warning',
      'the-missing-clause',
    ],
  },
];

/**
 * The steps of a way that fit into its time, in order, each with its minutes; an essay that is not written is
 * passed over.
 */
export function stepsOf(
  { minutes, steps }: Way,
  minutesOf: ReadonlyMap<string, number>,
): readonly { readonly step: string | Stop; readonly minutes: number }[] {
  let left = minutes;
  return steps.flatMap((step) => {
    const long = typeof step === 'string' ? minutesOf.get(step) : step.minutes;
    if (long === undefined || long > left) return [];
    left -= long;
    return [{ step, minutes: long }];
  });
}

/** A way through the site for a reader with so many minutes; essays that are not written are passed over. */
export interface Way {
  readonly title: string;
  readonly minutes: number;
  readonly essays: readonly string[];
}

/** The two ways the home page offers, the essays in the order they are read. */
export const WAYS: readonly Way[] = [
  { title: 'Ten minutes', minutes: 12, essays: ['one-question', 'the-lease'] },
  {
    title: 'One hour',
    minutes: 62,
    essays: [
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

/** The essays of a way that are written and fit into its time, in order. */
export function stepsOf(
  { minutes, essays }: Way,
  minutesOf: ReadonlyMap<string, number>,
): readonly { readonly slug: string; readonly minutes: number }[] {
  let left = minutes;
  return essays.flatMap((slug) => {
    const long = minutesOf.get(slug);
    if (long === undefined || long > left) return [];
    left -= long;
    return [{ slug, minutes: long }];
  });
}

/** Essays whose teaching notes do not yet bind their numbers. None may be added. */
export const notYetBound: ReadonlySet<string> = new Set([
  'everyones-customer',
  'outside-the-walls',
  'war-for-intelligence',
]);

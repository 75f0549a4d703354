/** Essays whose teaching notes do not yet bind their numbers. None may be added. */
export const notYetBound: ReadonlySet<string> = new Set([
  'accidental-engine',
  'computer-utility',
  'everyones-customer',
  'machine-room',
  'outside-the-walls',
  'war-for-intelligence',
]);

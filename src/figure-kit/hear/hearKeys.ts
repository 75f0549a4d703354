/** The list of keys as a table: what each does, how it is called, and how on a small keyboard. */
export function hearKeys(keys: readonly string[][], lines: boolean): string[][] {
  return [
    ['What it does', 'Key', 'On a small keyboard'],
    ...keys
      .filter(([what]) => what && (lines || !/\bline/iu.test(what)))
      // Of the key End chart2music gives the small keyboard's Home.
      .map(([what = '', key = '', small = '']) => [
        what,
        key,
        key === 'End' ? 'Function + Right arrow' : small,
      ]),
  ];
}

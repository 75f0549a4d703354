/** The noun for a count: `record` for 1, `records` for any other. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

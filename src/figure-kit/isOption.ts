/** Whether a text is one of the names that options are offered under. */
export function isOption<Options extends object>(
  options: Options,
  name: string,
): name is keyof Options & string {
  return Object.hasOwn(options, name);
}

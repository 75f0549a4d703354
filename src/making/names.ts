/** The name of a folder or an entry, which is its address: small letters, digits and hyphens. */
export const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** The name of a row: as other names, and it may begin with its year. */
export const ROW = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A name as a title begins: `the-meter` is "The meter". */
export function titleOf(name: string): string {
  return (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('-', ' ');
}

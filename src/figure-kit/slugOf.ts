/** The part of an address a named state gets: "No TSMC" is `no-tsmc`. */
export function slugOf(name: string): string {
  return (name.toLowerCase().match(/[a-z0-9]+/gu) ?? []).join('-');
}

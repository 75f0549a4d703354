/** Names that one parent has published under. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  Google: ['Google', 'Google Brain', 'Google Research', 'DeepMind', 'Google DeepMind'],
  Meta: ['Facebook', 'Facebook AI', 'Meta AI'],
};

const parentOf = new Map(
  Object.entries(PARENTS).flatMap(([parent, names]) => names.map((name) => [name, parent])),
);

/**
 * The developer a run is counted under: the first organisation named, and for the five names of
 * Google and the three of Meta their parent. The grouping is ours; without it counts are higher.
 * Brackets and second spellings after a slash are left out of the name.
 *
 * @param organization Organisations as the table names them, joined by `; `, the first one leading.
 */
export function developerOf(organization: string): string {
  const first = organization.split('; ')[0] ?? organization;
  return parentOf.get(first) ?? first.replace(/ (?:\(.*\)|\/ .*)$/u, '');
}

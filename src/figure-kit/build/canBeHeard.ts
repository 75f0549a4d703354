const heard = Object.keys(import.meta.glob('../../figures/*/hear.ts'));

/** Whether a figure says what can be heard of it. */
export function canBeHeard(name: string): boolean {
  return heard.includes(`../../figures/${name}/hear.ts`);
}

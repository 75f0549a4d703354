import type { Problem } from '../evidence/problem.ts';
import type { EssaySource } from './essaySource.ts';

/** What only shows when all essays are looked at: two with one place in the reading order, or with one title. */
export function checkTogether(essays: readonly EssaySource[]): Problem[] {
  return [...twice(essays, 'order'), ...twice(essays, 'title')];
}

function twice(essays: readonly EssaySource[], name: 'order' | 'title'): Problem[] {
  const first = new Map<unknown, string>();
  return essays.flatMap(({ file, slug, data }) => {
    const value = (data.value as Record<string, unknown> | null)?.[name];
    if (value === undefined) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, slug);
      return [];
    }
    const message = `${name} is ${JSON.stringify(value)}, as of the essay "${other}"`;
    const fix = name === 'order' ? 'give each essay a place of its own' : 'call them differently';
    return [{ file, ...data.placeOf([name]), rule: `same-${name}`, message, fix }];
  });
}

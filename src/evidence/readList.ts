import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

/** Reads a YAML or JSON list of things with ids, such as the bibliography and the glossary. */
export function readList<Item extends { id: string }>(
  folder: string,
  file: string,
  found: Problem[],
): ReadonlyMap<string, Item> {
  const list = new Map<string, Item>();
  const path = join(folder, file);
  if (!existsSync(path)) return list;
  const { value, problems, placeOf } = readYaml(readFileSync(path, 'utf8'), `content/${file}`);
  found.push(...problems);
  const items = Array.isArray(value) ? (value as Item[]) : [];
  items.forEach((item, i) => {
    if (list.has(item.id)) {
      const message = `the id "${item.id}" stands twice`;
      const fix = 'give the second one an id of its own, or drop it';
      found.push({
        file: `content/${file}`,
        ...placeOf([i, 'id']),
        rule: 'duplicate-id',
        message,
        fix,
      });
    }
    list.set(item.id, item);
  });
  return list;
}

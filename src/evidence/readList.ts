import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './readYaml.ts';

/** A list of things with ids, and where each part of a thing stands in its file. */
export interface ReadList<Item> {
  readonly items: ReadonlyMap<string, Item>;
  readonly placeOf: (id: string, path: readonly PropertyKey[]) => Place;
}

/** Reads a YAML or JSON list of things with ids, such as the bibliography and the glossary. */
export function readList<Item extends { id: string }>(
  folder: string,
  file: string,
  found: Problem[],
): ReadList<Item> {
  const items = new Map<string, Item>();
  const path = join(folder, file);
  if (!existsSync(path)) return { items, placeOf: () => ({ line: 1, col: 1 }) };
  const { value, problems, placeOf } = readYaml(readFileSync(path, 'utf8'), `content/${file}`);
  found.push(...problems);
  const list = Array.isArray(value) ? (value as Item[]) : [];
  const places = new Map<string, number>();
  list.forEach((item, i) => {
    if (items.has(item.id)) {
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
    items.set(item.id, item);
    places.set(item.id, i);
  });
  return { items, placeOf: (id, at) => placeOf([places.get(id) ?? 0, ...at]) };
}

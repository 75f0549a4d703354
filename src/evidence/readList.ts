import type { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import { readData } from './readData.ts';
import { shapeProblems } from './shapes/shapeProblems.ts';

/** A list of things with ids, and where each part of a thing stands in its file. */
export interface ReadList<Item> {
  readonly items: ReadonlyMap<string, Item>;
  readonly placeOf: (id: string, path: readonly PropertyKey[], into?: number) => Place;
  /** Whether the file is there and cannot be read, so that nothing can be said of names in it. */
  readonly unread: boolean;
}

/** What the entries of a list are: their shape, and what stands for one with a fault, which is never drawn. */
export interface EntryOf<Item> {
  readonly shape: z.ZodType;
  readonly stub: (id: string) => Item;
}

/**
 * Reads a YAML or JSON list of things with ids, such as the bibliography and the glossary. What is not of
 * the shape is told in `found`; if it has an id, that is still known, so that naming it is no second fault.
 */
export function readList<Item extends { id: string }>(
  folder: string,
  name: string,
  { shape, stub }: EntryOf<Item>,
  found: Problem[],
): ReadList<Item> {
  const items = new Map<string, Item>();
  const path = join(folder, name);
  if (!existsSync(path)) return { items, placeOf: () => ({ line: 1, col: 1 }), unread: false };
  const file = `content/${name}`;
  const read = readData(readFileSync(path, 'utf8'), file);
  found.push(...read.problems);
  const rule = `${name.replace(/\..*$/u, '').replace(/s$/u, '')}-shape`;
  if (!Array.isArray(read.value) && !read.problems.length) {
    const message = 'the file is not a list';
    const fix = name.endsWith('.json') ? 'write [ {…}, {…} ]' : 'begin each entry with "- id: …"';
    found.push({ file, ...read.placeOf([]), rule, message, fix });
  }
  const places = new Map<string, number>();
  ((Array.isArray(read.value) ? read.value : []) as unknown[]).forEach((item, i) => {
    const faults = shapeProblems(shape, item, { ...read, file, rule, at: [i] });
    found.push(...faults);
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return;
    if (items.has(id)) {
      const message = `the id "${id}" stands twice`;
      const fix = 'give the second one an id of its own, or drop it';
      found.push({ file, ...read.placeOf([i, 'id']), rule: 'duplicate-id', message, fix });
    }
    items.set(id, faults.length ? stub(id) : (item as Item));
    places.set(id, i);
  });
  return {
    items,
    placeOf: (id, at, into) => read.placeOf([places.get(id) ?? 0, ...at], into),
    unread: !Array.isArray(read.value),
  };
}

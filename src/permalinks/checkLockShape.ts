import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../evidence/problem.ts';
import { readJson } from '../evidence/readJson.ts';
import { shapeProblems } from '../evidence/shapes/shapeProblems.ts';
import { lockShape } from '../evidence/shapes/shapes.ts';

/** Checks that the lock of addresses can be read: machines write it, and merges break it. */
export function checkLockShape(content: string): Problem[] {
  const path = join(content, 'permalinks.json');
  if (!existsSync(path)) return [];
  const file = 'content/permalinks.json';
  const read = readJson(readFileSync(path, 'utf8'), file);
  if (read.problems.length) return [...read.problems];
  return shapeProblems(lockShape, read.value, { ...read, file, rule: 'lock-shape' });
}

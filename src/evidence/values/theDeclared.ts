import { contentDir } from '../contentDir.ts';
import type { Declared } from './declared.ts';
import { readValues } from './readValues.ts';

let read: ReadonlyMap<string, Declared> | undefined;

/** The values declared beside this site's essays, read once. */
export function theDeclared(): ReadonlyMap<string, Declared> {
  return (read ??= readValues(contentDir).values);
}

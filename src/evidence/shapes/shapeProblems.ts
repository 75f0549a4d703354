import type { z } from 'astro/zod';
import type { Problem } from '../problem.ts';
import type { YamlFile } from '../readYaml.ts';
import { issueWords } from './issueWords.ts';
import { keysAt } from './keysAt.ts';

/** Everything in which a value differs from its schema, each where it is written and with how to mend it. */
export function shapeProblems(
  schema: z.ZodType,
  value: unknown,
  { file, rule, placeOf, placeOfKey, at = [] }: ShapeOf,
): Problem[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        file,
        ...placeOfKey([...path, key]),
        rule,
        ...issueWords(issue, value, { key, known }),
      }));
    }
    return [{ file, ...placeOf(path), rule, ...issueWords(issue, value) }];
  });
}

interface ShapeOf extends Pick<YamlFile, 'placeOf' | 'placeOfKey'> {
  readonly file: string;
  readonly rule: string;
  /** Path to the value in its file. */
  readonly at?: readonly PropertyKey[];
}

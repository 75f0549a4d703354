import { z } from 'astro/zod';

const condition = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.number()])).min(1),
]);
const where = z.record(z.string(), condition).default({});
const column = z.string().regex(/^[^/]+\/[^/]+$/u, 'write it as dataset/column');

/** Rows of a table told as one number. Exactly one of the words says how. */
const rows = z.union([
  z.strictObject({ count: z.string(), where }),
  z.strictObject({ distinct: column, where }),
  z.strictObject({ sum: column, where }),
  z.strictObject({ median: column, where }),
  z.strictObject({ least: column, where }),
  z.strictObject({ most: column, where }),
]);

/** One number an essay works out, in `content/essays/<slug>/values.yaml`. */
export const valueEntry = z.strictObject({
  unit: z.string().min(1),
  says: z.string().min(1),
  of: z.record(z.string().regex(/^[a-z]\w*$/u), z.union([z.string(), rows])),
  is: z.union([z.string(), z.number()]).transform(String),
  assume: z
    .record(
      z.string().regex(/^[a-z]\w*$/u),
      z.strictObject({ is: z.number(), why: z.string().min(1) }),
    )
    .default({}),
});

export type ValueEntry = z.infer<typeof valueEntry>;

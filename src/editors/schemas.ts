import { z } from 'astro/zod';
import { frontMatter } from '../essays/frontMatter.ts';
import dataset from '../evidence/profile/dataset.schema.json' with { type: 'json' };
import { claimShape, ledgerShape, referenceShape, termShape } from '../evidence/shapes/shapes.ts';
import { valueEntry } from '../evidence/values/valueEntry.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The shape of a file for editors, by the name of its schema: what our own checks ask, as JSON Schema. */
export const schemas: Readonly<Record<string, () => Schema>> = {
  'front-matter': () => of(frontMatter, 'What an essay says of itself'),
  glossary: () => ({
    ...HEAD,
    title: 'The glossary',
    type: 'array',
    items: bare(termShape),
  }),
  references: () => ({
    ...HEAD,
    title: 'The bibliography: CSL-JSON, as far as it is used here',
    type: 'array',
    items: bare(referenceShape),
  }),
  claims: () =>
    of(
      ledgerShape.extend({ claims: z.array(claimShape) }),
      'The ledger of claims: what each verdict means, and the claims',
    ),
  values: () =>
    of(z.record(z.string().regex(/^[a-z][a-z0-9-]*$/u), valueEntry), 'Numbers an essay works out'),
  datapackage: () => dataset,
};

const HEAD = { $schema: 'http://json-schema.org/draft-07/schema#' };

function of(shape: z.ZodType, title: string): Schema {
  return { ...HEAD, title, ...bare(shape) };
}

/** A shape as it is written, before dates are made of texts and defaults are filled in. */
function bare(shape: z.ZodType): Schema {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as Schema & { $schema?: string };
  delete schema.$schema;
  return schema;
}

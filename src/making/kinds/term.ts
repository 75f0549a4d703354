import type { Kind } from '../kind.ts';
import { NAME, titleOf } from '../names.ts';
import { yamlText } from '../yamlText.ts';

/** An entry of the glossary. */
export const term: Kind = {
  what: 'an entry of the glossary',
  name: NAME,
  taken: ({ known }, name) => (known.terms.has(name) ? `there is a term "${name}"` : undefined),
  questions: ({ known }, name) => [
    { flag: 'term', asks: 'the term as it is written', default: titleOf(name) },
    { flag: 'definition', asks: 'what it means, in a sentence or two' },
    { flag: 'source', asks: 'a source of references.json that defines it', of: [...known.sources] },
  ],
  make: (name, { term: words = '', definition = '', source = '' }) => ({
    changes: [
      {
        path: 'content/glossary.yaml',
        append: `
- id: ${name}
  term: ${yamlText(words)}
  definition: ${yamlText(definition)}
  sources: [${source}]
`,
      },
    ],
    next: [`write <Term of="${name}">…</Term> in an essay; the glossary is sorted by itself`],
  }),
};

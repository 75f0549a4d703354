import type { Kind } from '../kind.ts';
import { NAME } from '../names.ts';
import { yamlText } from '../yamlText.ts';

/** A claim of the ledger, with a verdict on it. */
export const claim: Kind = {
  what: 'a claim of the ledger, with its verdict',
  name: NAME,
  taken: ({ known }, name) => (known.claims.has(name) ? `there is a claim "${name}"` : undefined),
  questions: ({ known, evidence }) => [
    { flag: 'claim', asks: 'what is claimed, in the words of who claims it or fairly restated' },
    { flag: 'who', asks: 'who claims it' },
    { flag: 'verdict', asks: 'the verdict', of: Object.keys(evidence.ledger.verdicts) },
    { flag: 'reasoning', asks: 'why, in a few sentences' },
    { flag: 'counter', asks: 'the strongest thing to be said against the verdict' },
    { flag: 'source', asks: 'a source of references.json', of: [...known.sources] },
    {
      flag: 'grade',
      asks: 'the grade of the evidence',
      of: ['high', 'medium', 'low'],
      default: 'medium',
    },
    {
      flag: 'as-of',
      asks: 'how late the evidence goes, YYYY-MM',
      default: new Date().toISOString().slice(0, 7),
    },
  ],
  make: (name, answers) => ({
    changes: [
      {
        path: 'content/claims.yaml',
        append: `
  - id: ${name}
    claim: ${yamlText(answers['claim'] ?? '')}
    by: { who: ${JSON.stringify(answers['who'] ?? '')} }
    verdict: ${answers['verdict'] ?? ''}
    reasoning: ${yamlText(answers['reasoning'] ?? '')}
    counter: ${yamlText(answers['counter'] ?? '')}
    evidence: []
    sources: [${answers['source'] ?? ''}]
    grade: ${answers['grade'] ?? ''}
    asOf: '${answers['as-of'] ?? ''}'
`,
      },
    ],
    next: [
      'name rows that bear it out under evidence: dataset, dataset/row or dataset/row/column',
      `write <Claim of="${name}">…</Claim> in the section that argues it, and name essay and section here`,
    ],
  }),
};

import { csvFormatRows } from 'd3-dsv';
import type { Kind } from '../kind.ts';
import { ROW } from '../names.ts';
import { versionRaised } from '../versionRaised.ts';

const TABLE = 'timeline';

/** A row of the timeline. */
export const event: Kind = {
  what: 'an event of the timeline',
  name: ROW,
  taken: ({ known }, name) =>
    known.datasets.get(TABLE)?.byId.has(name) ? `there is an event "${name}"` : undefined,
  questions: ({ known }) => {
    const fields = known.datasets.get(TABLE)?.fields ?? [];
    const category = fields.find(({ name }) => name === 'category')?.constraints?.enum;
    return [
      { flag: 'date', asks: 'when, as exactly as the source says: 1999, 1999-06 or 1999-06-14' },
      { flag: 'title', asks: 'what happened, in a few words' },
      { flag: 'category', asks: 'its category', of: (category ?? []).map(String) },
      { flag: 'summary', asks: 'what happened, in a sentence' },
      { flag: 'matters', asks: 'why it matters, in a sentence' },
      { flag: 'source', asks: 'a source of references.json', of: [...known.sources] },
      {
        flag: 'grade',
        asks: 'the grade of the evidence',
        of: ['high', 'medium', 'low'],
        default: 'medium',
      },
      { flag: 'note', asks: 'what is weak about it; needed where the grade is low', default: '' },
    ];
  },
  make: (name, answers, content) => {
    const date = answers['date'] ?? '';
    const cells: Readonly<Record<string, string>> = {
      id: name,
      date,
      date_precision: ['year', 'month', 'day'][date.split('-').length - 1] ?? 'day',
      title: answers['title'] ?? '',
      category: answers['category'] ?? '',
      summary: answers['summary'] ?? '',
      why_it_matters: answers['matters'] ?? '',
      sources: answers['source'] ?? '',
      grade: answers['grade'] ?? '',
      note: answers['note'] ?? '',
    };
    const fields = content.known.datasets.get(TABLE)?.fields ?? [];
    const row = csvFormatRows([fields.map(({ name: column }) => cells[column] ?? '')]);
    return {
      changes: [
        { path: `content/data/${TABLE}/${TABLE}.csv`, append: `${row}\n` },
        ...versionRaised(TABLE, content),
      ],
      next: [`see it at /timeline/#${name}; npm run permalinks locks it with the next release`],
    };
  },
};

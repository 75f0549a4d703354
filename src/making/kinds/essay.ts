import { parts } from '../../layouts/parts.ts';
import type { Kind } from '../kind.ts';
import { NAME, titleOf } from '../names.ts';
import { essayText } from '../texts/essayText.ts';
import { leafText } from '../texts/leafText.ts';
import { notesText } from '../texts/notesText.ts';

/** An essay with its teaching notes and the drawing that stands for it on cards. */
export const essay: Kind = {
  what: 'an essay, its teaching notes and its drawing',
  name: NAME,
  taken: ({ known }, name) => (known.essays.has(name) ? `there is an essay "${name}"` : undefined),
  questions: ({ known }, name) => [
    { flag: 'title', asks: 'its title', default: titleOf(name) },
    {
      flag: 'question',
      asks: 'the one question it answers',
      default: `What is ${titleOf(name).toLowerCase()}?`,
    },
    {
      flag: 'part',
      asks: 'the part of the site it belongs to',
      of: Object.keys(parts),
      default: 'govern',
    },
    {
      flag: 'source',
      asks: 'a source of references.json it cites first',
      of: [...known.sources],
      default: [...known.sources][0] ?? '',
    },
  ],
  make: (name, answers, content) => {
    const orders = [...content.essays.values()].map(({ data }) =>
      Number((data.value as { order?: unknown } | null)?.order ?? 0),
    );
    const order = Math.max(0, ...orders) + 1;
    const [dataset = ''] = content.known.datasets.keys();
    const folder = `content/essays/${name}`;
    return {
      changes: [
        { path: `${folder}/index.mdx`, text: essayText(answers, order) },
        { path: `${folder}/teach.md`, text: notesText(answers['title'] ?? name, dataset) },
        { path: `src/components/leaf/drawings/${name}.ts`, text: leafText('essay') },
      ],
      next: [
        `write ${folder}/index.mdx; npm run dev shows it at /essays/${name}/ as you write`,
        'each number is bound to a cell or marked: /contribute/essay/ says how',
        `draw what it comes to in src/components/leaf/drawings/${name}.ts, or leave its line`,
        'npm run permalinks once it is whole: from then on its sections keep their ids',
      ],
    };
  },
};

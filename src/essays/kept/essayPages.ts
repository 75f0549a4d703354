import type { KeptPage, KeptPart } from '../../permalinks/keptPage.ts';
import type { EssaySource } from '../essaySource.ts';

/** Lists of the front matter that are drawn after an essay as sections of their own. */
const LISTS = {
  unknown: ['unknowns', 'Not known'],
  changes: ['what-would-change', 'What would change this'],
  corrections: ['corrections', 'Corrections'],
} as const;

/** The parts of every lesson that are linked. */
const LESSON =
  'objectives plan-for-45-minutes plan-for-90-minutes discussion-prompts exercise quiz figures';

/** An essay's own page, and those made of it: how to use it, each section to embed, its lesson and handout. */
export function essayPages(essay: EssaySource, taught: boolean): KeptPage[] {
  const { slug, file, data, headings } = essay;
  const said = (data.value ?? {}) as Record<string, unknown>;
  const title = typeof said['title'] === 'string' ? said['title'] : slug;
  const page = (path: string, parts: readonly KeptPart[] = [], place = TOP): KeptPage => ({
    ...{ path, title, file, place, parts },
    locksParts: true,
  });
  const lists = Object.entries(LISTS).flatMap(([name, [id, words]]): KeptPart[] => {
    const list = said[name];
    return Array.isArray(list) && list.length
      ? [{ id, title: words, ...data.placeOf([name]) }]
      : [];
  });
  const sections = headings.flatMap(({ id, depth, line, col }) =>
    id && depth === 2 ? [page(`/embed/${slug}/${id}/`, [], { line, col })] : [],
  );
  return [
    page(`/essays/${slug}/`, [...partsOf(essay), ...lists, ...END]),
    page(`/essays/${slug}/use/`),
    ...sections,
    ...(taught
      ? [
          page(
            `/teach/${slug}/`,
            LESSON.split(' ').map((id) => ({ id, title: id, ...TOP })),
          ),
          page(`/teach/${slug}/handout/`),
        ]
      : []),
  ];
}

const TOP = { line: 1, col: 1 };
const END: readonly KeptPart[] = [
  { id: 'sources', title: 'Sources', ...TOP },
  { id: 'cite', title: 'Cite this essay', ...TOP },
];

/** What an essay's text has that is linked: sections, figures with their titles, guesses. */
function partsOf({ headings, uses }: EssaySource): KeptPart[] {
  return [
    ...headings.flatMap(({ id, depth, text, line, col }): KeptPart[] =>
      id && (depth === 2 || depth === 3) ? [{ id, title: text, line, col }] : [],
    ),
    ...uses.flatMap(({ component, attributes, line, col }): KeptPart[] => {
      const of = attributes.get('of')?.value;
      const id = attributes.get('id')?.value;
      if (component === 'Figure' && of)
        return [of, `${of}-title`].map((part) => ({ id: part, title: of, line, col }));
      if (component === 'Guess' && id)
        return [{ id, title: attributes.get('question')?.value ?? '', line, col }];
      return [];
    }),
  ];
}

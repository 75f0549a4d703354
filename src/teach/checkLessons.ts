import { boundSentences } from '../essays/counting/boundSentences.ts';
import { checkCounts } from '../essays/counting/checkCounts.ts';
import type { EssayFile } from '../essays/essayFiles.ts';
import type { EssaySource } from '../essays/essaySource.ts';
import type { Known } from '../essays/known.ts';
import { parseMarkdown } from '../essays/text/parseMarkdown.ts';
import type { Problem } from '../evidence/problem.ts';
import { suggest } from '../evidence/suggest.ts';
import type { Lock } from '../permalinks/lock.ts';
import { checkNumbers } from './checkNumbers.ts';
import type { LessonLink } from './lesson.ts';
import { readLesson } from './readLesson.ts';

interface Around {
  readonly known: Known;
  readonly essays: ReadonlyMap<string, EssaySource>;
  readonly lock: Lock;
}

/** Checks every `teach.md`: its parts, its quiz, and each name it links. */
export function checkLessons(files: readonly EssayFile[], around: Around): Problem[] {
  return files.flatMap(({ slug, file, text }) => {
    const { links, problems } = readLesson(text, slug, file);
    const alone = around.known.essays.has(slug)
      ? []
      : [
          {
            file,
            line: 1,
            col: 1,
            rule: 'lesson-essay',
            message: `there is no essay "${slug}"`,
            fix: 'put teach.md beside the index.mdx it teaches',
          },
        ];
    return [
      ...alone,
      ...problems,
      ...links.flatMap((link) => checkLink(link, file, around)),
      ...numbersOf(text, file, around.known),
    ];
  });
}

/** Numbers are bound, and what they count is told within its frame. */
function numbersOf(text: string, file: string, known: Known): Problem[] {
  const root = parseMarkdown(text);
  return [
    ...checkNumbers(root, file, known),
    ...checkCounts({ file, boundSentences: boundSentences(root) }, known),
  ];
}

const FOLDERS = { essays: 'essay', figures: 'figure', data: 'dataset' } as const;

function checkLink({ to, line, col }: LessonLink, file: string, around: Around): Problem[] {
  const [, folder = '', name = '', id = ''] =
    /^\/(essays|figures|data)\/([^/#?]*)[^#]*#?(.*)$/u.exec(to) ?? [];
  if (!folder) return [];
  const { known, essays } = around;
  const all = {
    essays: known.essays,
    figures: known.figures,
    data: new Set(known.datasets.keys()),
  };
  const names = all[folder as keyof typeof all];
  const told = (message: string, word: string, others: Iterable<string>, fix: string) => [
    { file, line, col, rule: 'lesson-link', message, fix: suggest(word, others, fix) },
  ];
  if (!names.has(name) && !known.broken.has(name)) {
    const what = FOLDERS[folder as keyof typeof FOLDERS];
    return told(
      `there is no ${what} "${name}"`,
      name,
      names,
      `name ${what === 'essay' ? 'an' : 'a'} ${what} that exists`,
    );
  }
  const essay = folder === 'essays' ? essays.get(name) : undefined;
  if (!essay || !id) return [];
  const ids = sectionIds(essay, around.lock);
  if (ids.has(id)) return [];
  return told(`the essay "${name}" has no section "${id}"`, id, ids, 'name a section that exists');
}

/** Everything in an essay that can be linked: its sections, figures and guesses, and what was published before. */
function sectionIds({ slug, headings, uses }: EssaySource, lock: Lock): Set<string> {
  const own = uses.flatMap(({ component, attributes }) => [
    ...(component === 'Figure' ? [attributes.get('of')?.value] : []),
    attributes.get('id')?.value,
  ]);
  const ids = [...headings.map(({ id }) => id), ...own].filter((id) => id !== undefined);
  return new Set([...ids, ...Object.keys(lock[`/essays/${slug}/`] ?? {}).filter(Boolean)]);
}

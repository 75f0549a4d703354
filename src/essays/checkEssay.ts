import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { checkUse } from './checkUse.ts';
import type { EssaySource } from './essaySource.ts';
import { frontMatter } from './frontMatter.ts';
import type { Known } from './known.ts';
import { checkBoundText } from './numbers/checkBoundText.ts';

/** Checks what an essay says of itself and every name it uses. */
export function checkEssay(essay: EssaySource, known: Known): Problem[] {
  return [
    ...checkFrontMatter(essay),
    ...checkLists(essay, known),
    ...checkIds(essay),
    ...essay.uses.flatMap((use) => checkUse(use, essay, known)),
  ];
}

function checkFrontMatter({ file, data }: EssaySource): Problem[] {
  const { error } = frontMatter.safeParse(data.value);
  return (error?.issues ?? []).map(({ path, message }) => ({
    file,
    ...data.placeOf(path),
    rule: 'front-matter',
    message: `${path.join('.') || 'the front matter'}: ${message.toLowerCase()}`,
    fix: 'the manual lists what an essay says of itself',
  }));
}

/** The lists drawn after an essay hold numbers as bound as its prose. */
function checkLists({ file, data }: EssaySource, known: Known): Problem[] {
  const { data: said } = frontMatter.safeParse(data.value);
  if (!said?.hand) return [];
  return (['brief', 'unknown', 'changes'] as const).flatMap((list) =>
    said[list].flatMap((text, i) =>
      checkBoundText(text, known).map((fault) => problemAt(file, data.placeOf([list, i]), fault)),
    ),
  );
}

function checkIds({ file, headings, uses }: EssaySource): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const guesses = uses.flatMap(({ component, attributes }) => {
    const id =
      component === 'Guess'
        ? attributes.get('id')
        : component === 'Figure'
          ? attributes.get('of')
          : undefined;
    return id ? [{ ...id, id: id.value }] : [];
  });
  for (const { line, col, id, text } of [
    ...headings.map((h) => h),
    ...guesses.map((g) => ({ ...g, text: g.id })),
  ]) {
    if (!id) {
      const fix = `write it as "## ${text} {#${slug(text)}}"; the id never changes afterwards`;
      problems.push({
        file,
        line,
        col,
        rule: 'section-id',
        message: `the section "${text}" has no id`,
        fix,
      });
    } else if (seen.has(id)) {
      const fix = 'give the second one an id of its own';
      problems.push({
        file,
        line,
        col,
        rule: 'duplicate-id',
        message: `the id "${id}" stands twice`,
        fix,
      });
    }
    if (id) seen.add(id);
  }
  return problems;
}

function slug(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];
  return words
    .filter((word) => word !== 'the' && word !== 'a')
    .slice(0, 4)
    .join('-');
}

import type { Place } from '../evidence/place.ts';
import type { Mend, Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import type { EssaySource, Heading } from './essaySource.ts';

const NONE = 'a-name-in-small-letters';
const ID = /^[a-z][a-z0-9-]*$/u;

/** Sections, figures and guesses can be linked: each has an id of its own, and sections follow in order. */
export function checkIds({ file, headings, uses }: EssaySource): Problem[] {
  const others = uses.flatMap(({ component, attributes }) => {
    const id = attributes.get(component === 'Figure' ? 'of' : 'id');
    return id ? [{ ...id, id: id.value }] : [];
  });
  return [
    ...headings.flatMap((heading, i) => checkHeading(heading, headings[i - 1], file)),
    ...twice([...headings, ...others], file),
  ];
}

function checkHeading(heading: Heading, before: Heading | undefined, file: string): Problem[] {
  const { depth, id, end, line, col } = heading;
  const text = heading.text.length > 60 ? `${heading.text.slice(0, 57)}…` : heading.text;
  const at = (rule: string, message: string, fix: string, mend?: Mend) => [
    problemAt(file, heading, { rule, message, fix, mend }),
  ];
  const hashes = '#'.repeat(Math.max(2, depth));
  if (depth === 1)
    return at(
      'heading-level',
      `"${text}" is a second title`,
      'the title stands in the front matter; write ## for a section',
    );
  if (depth > (before?.depth ?? 1) + 1)
    return at(
      'heading-level',
      `"${text}" jumps from ${before ? '#'.repeat(before.depth) : 'the title'} to ${hashes}`,
      `write ${'#'.repeat((before?.depth ?? 1) + 1)}`,
    );
  if (!text) return at('heading-level', 'a section has no title', 'give it one, or take out the #');
  const proposed = slug(heading.text);
  const fix = `write it as "${hashes} ${text} {#${proposed ?? NONE}}"; the id never changes afterwards`;
  if (!id) {
    const mend = proposed ? { ...end, old: '', write: ` {#${proposed}}` } : undefined;
    return at('section-id', `the section "${text}" has no id`, fix, mend);
  }
  if (ID.test(id)) return [];
  const right = slug(id);
  return at(
    'section-id',
    `"${id}" is no id`,
    `write {#${right ?? NONE}}: small letters, digits and hyphens, a letter first`,
    right ? { line, col, old: `{#${id}}`, write: `{#${right}}` } : undefined,
  );
}

function twice(parts: readonly (Place & { id: string | undefined })[], file: string): Problem[] {
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    const { id } = part;
    if (!id || !seen.has(id)) {
      if (id) seen.add(id);
      return [];
    }
    const message = `the id "${id}" stands twice`;
    const fix = 'give the second one an id of its own';
    return [problemAt(file, part, { rule: 'duplicate-id', message, fix })];
  });
}

/** An id from a title; of a title in another script nothing is left, and its author must name it. */
function slug(text: string): string | undefined {
  const words =
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const told = words.filter((word) => word !== 'the' && word !== 'a').slice(0, 4);
  const id = told.join('-').replace(/^[\d-]+/u, '');
  return id || undefined;
}

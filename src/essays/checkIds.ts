import type { Place } from '../evidence/place.ts';
import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import type { EssaySource, Heading } from './essaySource.ts';

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
  const { depth, id } = heading;
  const text = heading.text.length > 60 ? `${heading.text.slice(0, 57)}…` : heading.text;
  const at = (rule: string, message: string, fix: string) => [
    problemAt(file, heading, { rule, message, fix }),
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
  const fix = `write it as "${hashes} ${text} {#${slug(text)}}"; the id never changes afterwards`;
  if (!id) return at('section-id', `the section "${text}" has no id`, fix);
  if (ID.test(id)) return [];
  return at(
    'section-id',
    `"${id}" is no id`,
    `write {#${slug(id)}}: small letters, digits and hyphens, a letter first`,
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
function slug(text: string): string {
  const words =
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const told = words.filter((word) => word !== 'the' && word !== 'a').slice(0, 4);
  const id = told.join('-').replace(/^[\d-]+/u, '');
  return id || 'a-name-in-small-letters';
}

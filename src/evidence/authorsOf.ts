import type { Name, Reference } from './reference.ts';

/** The authors of a source as a reference names them; the publisher or site where no one is named. */
export function authorsOf({
  author,
  publisher,
  'container-title': container,
  title,
}: Reference): string {
  if (!author?.length) return publisher ?? container ?? title;
  const names = author.map(nameOf);
  if (names.length > 3) return `${names[0] ?? ''} and others`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function nameOf({ family, given, literal }: Name): string {
  if (literal) return literal;
  const initials = given
    ?.split(/[\s-]+/u)
    .map((part) => `${part[0] ?? ''}.`)
    .join(' ');
  return initials ? `${family ?? ''}, ${initials}` : (family ?? '');
}

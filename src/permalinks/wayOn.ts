import { nearest } from '../evidence/nearest.ts';
import type { Published } from './publishedAnchors.ts';
import { FORWARDS } from './readForwards.ts';

interface Lost {
  readonly path: string;
  readonly id: string;
  readonly title: string;
}

/** What to paste, and where, so that a lost address leads on; the new address is guessed from what is new. */
export function wayOn({ path, id, title }: Lost, fresh: Published): string {
  if (id.startsWith('?')) {
    const [, figure = ''] = path.split('/').filter(Boolean);
    const [name = '', value] = id.slice(1).split('=');
    const to = likely(name, [...(fresh.get(path)?.keys() ?? [])].map(bare), name);
    const line = `'${id.slice(1)}': '${value === undefined ? to : `${to}=…`}'`;
    return `declare forward: { ${line} } in src/figures/${figure}/figure.ts, or '' where it means nothing now`;
  }
  const to = id
    ? `${path}#${likely(id, [...(fresh.get(path)?.keys() ?? [])].filter(isPart), '…', title)}`
    : likely(path, fresh.keys(), '…');
  const from = `${path}${id && `#${id}`}`;
  return `give it back its address, or paste into ${FORWARDS}:  ${from}: ${to}   (or: ${from}: { gone: what became of it })`;
}

/** The new name that looks most like the old one, or is the only one. */
export function likely(
  old: string,
  fresh: Iterable<string>,
  otherwise: string,
  title = old,
): string {
  const names = [...fresh];
  const [only] = names;
  return (
    nearest(old, names) ??
    nearest(title, names) ??
    (names.length === 1 ? only : undefined) ??
    otherwise
  );
}

const isPart = (id: string) => id !== '' && !id.startsWith('?');
const bare = (id: string) => id.replace(/^\?|=.*$/gu, '');

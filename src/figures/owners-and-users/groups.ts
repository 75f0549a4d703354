import { listed } from '../../figure-kit/words/listed.ts';
import { sharesOf, sizeOf } from './maths.ts';
import type { Question, ReadSite } from './maths.ts';

/** Sites that stand in one row: of one owner, or of the same users. */
export interface Group {
  readonly key: string;
  readonly name: string;
  readonly sites: readonly ReadSite[];
  /** Several small groups in one row: their marks say which is which. */
  readonly mixed: boolean;
}

/** Percent of the capacity under which a group shares a row with others. */
const SMALL = 2;

/** The rows of the picture, largest first; firms alone before firms that share, the small together, the unnamed last. */
export function groupsOf(sites: readonly ReadSite[], by: Question['by']): Group[] {
  const found = new Map<string, ReadSite[]>();
  for (const site of sites) {
    const key = groupKey(site, by);
    found.set(key, [...(found.get(key) ?? []), site]);
  }
  const small = (key: string, members: readonly ReadSite[]) =>
    key !== '' && sharesOf(members, sites).all < SMALL;
  const large = [...found]
    .filter(([key, members]) => key !== '' && !small(key, members))
    .map(([key, members]) => ({ key, name: groupName(members, by), sites: members, mixed: false }))
    .sort((a, b) => together(a) - together(b) || sizeOf(b.sites) - sizeOf(a.sites));
  const others = [...found]
    .filter(([key, members]) => small(key, members))
    .flatMap(([, members]) => members);
  const unnamed = found.get('') ?? [];
  return [
    ...large,
    ...(others.length ? [{ key: 'others', name: 'Others', sites: others, mixed: true }] : []),
    ...(unnamed.length
      ? [{ key: 'unnamed', name: 'Not named', sites: unnamed, mixed: false }]
      : []),
  ];

  function together({ sites: members }: Group): number {
    return by === 'user' && members.some(({ kind }) => kind === 'shared') ? 1 : 0;
  }
}

function groupKey({ owner, users }: ReadSite, by: Question['by']): string {
  return by === 'owner' ? (owner?.key ?? '') : users.map(({ key }) => key).join('+');
}

function groupName([first]: readonly ReadSite[], by: Question['by']): string {
  if (by === 'owner') return first?.owner?.name ?? '';
  return listed(first?.users.map(({ name }) => name) ?? []);
}

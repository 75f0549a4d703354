import { concerns, letToLabs, sharesOf, sizeOf } from './maths.ts';
import type { Question, ReadSite } from './maths.ts';
import type { Band, Tile } from './square.ts';
import { percent } from './words.ts';

/** A strip of the square: which sites lie in it, and whether they are ink or outline, sure or in doubt. */
interface Strip extends Pick<Band, 'key' | 'words' | 'short'>, Pick<Tile, 'look' | 'doubt'> {
  readonly holds: (site: ReadSite) => boolean;
}

/** From the top: what is let, what nobody can say, what its owner uses. */
const STRIPS: readonly Strip[] = [
  {
    ...{
      key: 'let',
      short: 'let, surely',
      words: 'let to one lab, surely',
      look: 'outline',
      doubt: false,
    },
    holds: ({ kind, sure, labs }) => kind === 'tenant' && sure === 'confident' && labs,
  },
  {
    ...{
      key: 'perhaps',
      short: 'let, guessed',
      words: 'let to one lab, by a guess',
      look: 'outline',
      doubt: true,
    },
    holds: ({ kind, sure, labs }) => kind === 'tenant' && sure !== 'confident' && labs,
  },
  {
    ...{
      key: 'shared',
      short: 'shared',
      words: 'shared in unknown parts',
      look: 'outline',
      doubt: true,
    },
    holds: ({ kind }) => kind === 'shared',
  },
  {
    ...{
      key: 'unnamed',
      short: 'not known',
      words: 'user not known',
      look: 'outline',
      doubt: true,
    },
    holds: ({ kind }) => kind === 'unnamed',
  },
  {
    ...{
      key: 'rented',
      short: 'let, no lab',
      words: 'let to another firm',
      look: 'outline',
      doubt: false,
    },
    holds: ({ kind, labs }) => kind === 'tenant' && !labs,
  },
  {
    ...{
      key: 'likely',
      short: 'own, likely',
      words: 'its owner’s, likely',
      look: 'ink',
      doubt: true,
    },
    holds: ({ kind, sure }) => kind === 'own' && sure !== 'confident',
  },
  {
    ...{
      key: 'own',
      short: 'own, surely',
      words: 'its owner’s, surely',
      look: 'ink',
      doubt: false,
    },
    holds: ({ kind, sure }) => kind === 'own' && sure === 'confident',
  },
];

/** The campuses in strips by what is known of their users; a tile has the colour of its owner or of its user. */
export function bandsOf(
  sites: readonly ReadSite[],
  { by, shared, focus }: Question & { readonly focus: string },
): Band[] {
  const isGone = (site: ReadSite) =>
    (shared === 'excluded' && site.kind === 'shared') ||
    (focus !== 'none' && !concerns(site, focus));
  return STRIPS.flatMap(({ holds, key, words, short, look, doubt }) => {
    const own = sites.filter(holds);
    if (!own.length) return [];
    const left = key === 'shared' && shared === 'excluded';
    return {
      ...{ key, short: left ? 'left out' : short, words: left ? `${words}: left out` : words },
      figure: percent(sharesOf(own, sites).all),
      tiles: inOrder(own, by).map((site) => ({
        ...{ key: site.key, look, doubt, gone: isGone(site) },
        part: site.size / sizeOf(sites),
        colour: partyOf(site, by).colour,
        name: partyOf(site, by).name,
      })),
    };
  });
}

/** Sites of one party together, the largest first. */
function inOrder(sites: readonly ReadSite[], by: Question['by']): ReadSite[] {
  const total = (name: string) => sizeOf(sites.filter((site) => partyOf(site, by).name === name));
  return [...sites].sort((a, b) => {
    const [first, second] = [partyOf(a, by).name, partyOf(b, by).name];
    return total(second) - total(first) || first.localeCompare(second) || b.size - a.size;
  });
}

/** Whose tile it is: its owner's, or its user's where there is one alone. */
function partyOf({ owner, users }: ReadSite, by: Question['by']): { name: string; colour: string } {
  const [user, other] = users;
  const party = by === 'owner' ? owner : other ? null : user;
  const names = by === 'user' && other ? users.map(({ name }) => name).join(', ') : '';
  return { name: party?.name ?? names, colour: party?.colour ?? 'other' };
}

/** Percent of the capacity of all sites that the largest parties hold, each as the only one. */
export function topOf(
  sites: readonly ReadSite[],
  by: Question['by'],
): [name: string, share: number][] {
  const parties = new Map<string, ReadSite[]>();
  for (const site of sites) {
    const name = by === 'owner' ? site.owner?.name : site.users.length === 1 && site.users[0]?.name;
    if (name) parties.set(name, [...(parties.get(name) ?? []), site]);
  }
  return [...parties]
    .map(([name, own]): [string, number] => [name, sharesOf(own, sites).all])
    .sort((a, b) => b[1] - a[1]);
}

/** What the finding counts: let to a lab that does not own it, by how sure that is. */
export function letShares(sites: readonly ReadSite[]) {
  return sharesOf(letToLabs(sites), sites);
}

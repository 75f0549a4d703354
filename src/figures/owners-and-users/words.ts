import { listed } from '../../figure-kit/words/listed.ts';
import type { Group } from './groups.ts';
import { letToLabs, sharesOf } from './maths.ts';
import type { Certainty, Kind, Question, ReadSite, Shares, Site } from './maths.ts';

export const SURE: Readonly<Record<Certainty, string>> = {
  confident: 'sure',
  likely: 'likely',
  speculative: 'guessed',
};

/** The four columns, the finding first. */
export const KINDS: readonly { readonly kind: Kind; readonly title: string }[] = [
  { kind: 'tenant', title: 'One lab, on another’s land' },
  { kind: 'shared', title: 'Shared, in unknown parts' },
  { kind: 'own', title: 'The owner’s own use' },
  { kind: 'unnamed', title: 'User not named' },
];

/** Whole percent; what is there but under a half says so. */
export function percent(share: number): string {
  return share > 0 && share < 0.5 ? '<1%' : `${Math.round(share)}%`;
}

/** The figure over a column: what is sure, and what it is with likely and guessed users. */
export function spanOf({ all, confident }: Shares): string {
  const [low, high] = [Math.round(confident), Math.round(all)];
  return low && low !== high ? `${low}–${high}%` : percent(all);
}

/** How the figure over a column is made up: "19 sure, 3 likely, 7 guessed". */
export function partsOf(shares: Shares): string {
  const parts = (['confident', 'likely', 'speculative'] as const)
    .filter((sure) => Math.round(shares[sure]) > 0)
    .map((sure) => `${Math.round(shares[sure])} ${SURE[sure]}`);
  return parts.join(', ');
}

/** What stands over some sites of a cell: the other party, how sure it is, and the share. */
export function captionOf(
  sites: readonly ReadSite[],
  { mixed }: Group,
  by: Question['by'],
  all: readonly Site[],
  first: boolean,
): string {
  const [site] = sites;
  if (!site) return '';
  const sure = site.sure && site.sure !== 'confident' ? SURE[site.sure] : '';
  const share = percent(sharesOf(sites, all).all);
  const name = first ? partyOf(site, mixed, by) : '';
  return `${[name, sure].filter(Boolean).join(', ')} ${share}`.trim();
}

/** The other party of a site; in a row of several small groups, the one the row is about. */
function partyOf({ owner, users }: ReadSite, mixed: boolean, by: Question['by']): string {
  const ofOwner = (by === 'user') !== mixed;
  return ofOwner ? (owner?.name ?? 'owner not named') : listed(users.map(({ name }) => name));
}

/** What a reader hears of the campuses. */
export function campusesSay(
  sites: readonly ReadSite[],
  groups: readonly Group[],
  question: Question,
): string {
  const let_ = sharesOf(letToLabs(sites), sites);
  const top = groups
    .filter(({ mixed, key }) => !mixed && key !== 'unnamed')
    .slice(0, 3)
    .map((group) => `${group.name} ${percent(sharesOf(group.sites, sites).all)}`);
  const lead =
    question.by === 'owner'
      ? `By owner: ${listed(top)} of the capacity.`
      : `By user: ${listed(top)} of the capacity, each as the only user.`;
  const unnamed = sharesOf(
    sites.filter(({ kind }) => kind === 'unnamed'),
    sites,
  ).all;
  const finding =
    question.users === 'confident'
      ? `Counting only users the source is confident of, ${percent(let_.confident)} serves one lab that does not own the site, and ${percent(unnamed)} has no sure user.`
      : `One lab that does not own the site is the sure and only user of ${percent(let_.confident)}; likely tenants add ${Math.round(let_.likely)} points and guessed ones ${Math.round(let_.speculative)}.`;
  const shared = sharesOf(
    sites.filter(({ kind }) => kind === 'shared'),
    sites,
  ).all;
  return `${lead} ${finding} ${question.shared === 'excluded' ? `The ${percent(shared)} that several firms share is left out of both.` : `Several firms share ${percent(shared)} in unknown parts.`}`;
}

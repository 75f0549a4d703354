import { listed } from '../../figure-kit/words/listed.ts';
import { letShares, topOf } from './bands.ts';
import { sharesOf } from './maths.ts';
import type { Question, ReadSite, Shares } from './maths.ts';

/** Whole percent; what is there but under a half says so. */
export function percent(share: number): string {
  return share > 0 && share < 0.5 ? '<1%' : `${Math.round(share)}%`;
}

/** The figure over a column: what is sure, and what it is with likely and guessed users. */
export function spanOf({ all, confident }: Shares): string {
  const [low, high] = [Math.round(confident), Math.round(all)];
  return low && low !== high ? `${low}–${high}%` : percent(all);
}

/** What a reader hears of the campuses. */
export function campusesSay(sites: readonly ReadSite[], question: Question): string {
  const let_ = letShares(sites);
  const top = topOf(sites, question.by)
    .slice(0, 3)
    .map(([name, share]) => `${name} ${percent(share)}`);
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

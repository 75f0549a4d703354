import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { plural } from '../../figure-kit/words/plural.ts';
import { concerns, sizeOf } from './maths.ts';
import type { ReadSite, Site } from './maths.ts';

/** What a reader hears of one firm: what it uses alone, whose land that is, what it shares, what it owns. */
export function firmSays(sites: readonly ReadSite[], firm: string, name: string): string {
  const mine = sites.filter((site) => concerns(site, firm));
  const uses = mine.filter(({ users }) => users.some(({ key }) => key === firm));
  const alone = uses.filter(({ kind }) => kind !== 'shared');
  const own = alone.filter(({ kind }) => kind === 'own');
  const shared = uses.filter(({ kind }) => kind === 'shared');
  const owns = mine.filter(({ owner }) => owner?.key === firm);
  if (!mine.length) return `${name} is not named at any of these sites.`;
  const sentences = [
    uses.length ? `${name} ${usesAlone(alone, own)}.` : `${name} is not named as a user.`,
    landlords(alone.filter(({ kind }) => kind === 'tenant')),
    shared.length ? `It shares ${places(shared)}, ${amount(shared)} in all, in unknown parts.` : '',
    owns.length > own.length ? `It owns ${amount(owns)} at ${places(owns)}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

function usesAlone(alone: readonly ReadSite[], own: readonly ReadSite[]): string {
  if (!alone.length) return 'is the only named user of no site';
  const sure = alone.filter((site) => site.sure === 'confident');
  const unsure =
    sure.length === alone.length
      ? ''
      : sure.length
        ? ` (${amount(sure)} of it for sure)`
        : ' (none of it for sure)';
  const owned =
    own.length === alone.length
      ? 'all on its own land'
      : `of which it owns ${own.length ? amount(own) : 'none'}`;
  return `is the only named user of ${amount(alone)} H100-equivalents${unsure}, ${owned}`;
}

function landlords(rented: readonly ReadSite[]): string {
  const by = new Map<string, ReadSite[]>();
  for (const site of rented) {
    const name = site.owner?.name ?? 'an owner not named';
    by.set(name, [...(by.get(name) ?? []), site]);
  }
  const list = [...by]
    .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    .map(([name, sites]) => `${name} with ${amount(sites)}`);
  return list.length ? `It rents from ${listed(list)}.` : '';
}

function amount(sites: readonly Site[]): string {
  return `${(sizeOf(sites) / 1e6).toFixed(2)} million`;
}

function places({ length }: readonly Site[]): string {
  return `${inWords(length)} tracked ${plural(length, 'site')}`;
}

import type { Cluster } from './flow.ts';
import { groupsOf } from './groups.ts';
import type { Group } from './groups.ts';
import { letToLabs, readSites, sharesOf, sizeOf } from './maths.ts';
import type { Kind, Question, ReadSite, Site } from './maths.ts';
import { captionOf, KINDS, partsOf, percent, spanOf } from './words.ts';

/** One kind of use, with its figure. */
export interface Column {
  readonly kind: Kind;
  readonly title: string;
  /** The share of all capacity, from what is sure to what is guessed. */
  readonly span: string;
  readonly parts: string;
  /** How much room it asks for beside the others. */
  readonly weight: number;
}

/** One row of the picture. */
export interface ShownGroup extends Group {
  readonly share: string;
  /** The sites of one kind, those of one other party and one certainty together. */
  clusters(kind: Kind): readonly Cluster[];
}

/** The campuses as shown. */
export interface Campuses {
  readonly sites: readonly ReadSite[];
  readonly columns: readonly Column[];
  readonly groups: readonly ShownGroup[];
  readonly excluded: boolean;
  /** Whose sites stand out; null while all do. */
  readonly focus: string | null;
}

/** Room by kind, from what each holds at its widest; more for the unnamed when only confident users count. */
const ROOM: Readonly<Record<Question['users'], Readonly<Record<Kind, number>>>> = {
  all: { tenant: 260, shared: 184, own: 220, unnamed: 134 },
  confident: { tenant: 160, shared: 184, own: 132, unnamed: 322 },
};

/** The campuses grouped by owner or by user, and counted by what is known of their users. */
export function campusesOf(all: readonly Site[], question: Question & { focus: string }): Campuses {
  const sites = readSites(all, question);
  const groups = groupsOf(sites, question.by).map((group) => ({
    ...group,
    share: percent(sharesOf(group.sites, sites).all),
    clusters: (kind: Kind) => clustersOf(group, kind, question.by, sites),
  }));
  return {
    sites,
    groups,
    columns: KINDS.map((column) => columnOf(column, sites, question, blankOf(all))),
    excluded: question.shared === 'excluded',
    focus: question.focus === 'none' ? null : question.focus,
  };
}

function columnOf(
  { kind, title }: (typeof KINDS)[number],
  sites: readonly ReadSite[],
  question: Question,
  blank: number,
): Column {
  const counted = kind === 'tenant' ? letToLabs(sites) : sites.filter((site) => site.kind === kind);
  const shares = sharesOf(counted, sites);
  const left = kind === 'shared' && question.shared === 'excluded';
  const unsure = kind === 'unnamed' && question.users === 'confident';
  return {
    kind,
    title: unsure ? 'User not named, or not sure' : title,
    span: spanOf(shares),
    parts: left
      ? 'left out'
      : unsure
        ? `${Math.round(blank)} not named, ${Math.round(shares.all - blank)} not sure`
        : kind === 'unnamed'
          ? 'a blank, not a zero'
          : partsOf(shares),
    weight: ROOM[question.users][kind],
  };
}

/** Percent of the capacity for which the source names no user at all. */
function blankOf(all: readonly Site[]): number {
  return sharesOf(
    all.filter(({ users }) => !users.length),
    all,
  ).all;
}

const ORDER = ['confident', 'likely', 'speculative', null];

function clustersOf(group: Group, kind: Kind, by: Question['by'], all: readonly Site[]): Cluster[] {
  const parties = new Map<string, ReadSite[]>();
  for (const site of group.sites) {
    if (site.kind === kind)
      parties.set(partyKey(site, by, group.mixed), [
        ...(parties.get(partyKey(site, by, group.mixed)) ?? []),
        site,
      ]);
  }
  return [...parties]
    .sort(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    .flatMap(([party, members]) =>
      ORDER.map((sure) => members.filter((site) => site.sure === sure))
        .filter(({ length }) => length)
        .map((same, i) => ({
          key: `${party}/${String(same[0]?.sure)}`,
          caption: captionOf(same, group, by, all, i === 0),
          alone: captionOf(same, group, by, all, true),
          sites: same.sort((a, b) => b.size - a.size),
        })),
    );
}

function partyKey({ key, owner, users }: ReadSite, by: Question['by'], mixed: boolean): string {
  if (mixed) return key;
  return by === 'user' ? (owner?.key ?? '') : users.map((user) => user.key).join('+');
}

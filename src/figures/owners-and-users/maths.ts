import type { Firm } from '../../figure-kit/firms.ts';
import type { TableCell } from '../../figure-kit/table.ts';

/** How sure the source is of a site's users. */
export type Certainty = 'confident' | 'likely' | 'speculative';

/** An operating campus; `size` in H100-equivalents (peak dense 8-bit arithmetic). */
export interface Site {
  /** The firm that pressing it follows, its user or else its owner, and the site. */
  readonly key: string;
  /** The site as it is read out, and as a row of the table. */
  readonly label: string;
  readonly cells: readonly TableCell[];
  /** Null where the source names none. */
  readonly owner: Firm | null;
  /** Several share the site in unknown parts; none where the source names none. */
  readonly users: readonly Firm[];
  /** Whether every user is one of the labs whose use is estimated for the world. */
  readonly labs: boolean;
  readonly sure: Certainty | null;
  readonly size: number;
}

/** What a site is to its owner: let to one other firm, shared, used by its owner, or not known. */
export type Kind = 'tenant' | 'shared' | 'own' | 'unnamed';

/** A site as read under a question. */
export interface ReadSite extends Site {
  readonly kind: Kind;
}

export interface Question {
  readonly by: 'owner' | 'user';
  /** Whether likely and speculative users count as named. */
  readonly users: 'all' | 'confident';
  readonly shared: 'hatched' | 'excluded';
}

/** The sites with their kind; a user who is not sure enough is no user. */
export function readSites(sites: readonly Site[], { users }: Pick<Question, 'users'>): ReadSite[] {
  return sites.map((site) => {
    const known = users === 'all' || site.sure === 'confident';
    const read = known ? site : { ...site, users: [], sure: null, labs: false };
    return { ...read, kind: kindOf(read) };
  });
}

/** A shared site is nobody's alone, whoever owns it. */
export function kindOf({ users, owner }: Pick<Site, 'users' | 'owner'>): Kind {
  const [user, other] = users;
  if (!user) return 'unnamed';
  if (other) return 'shared';
  return user.key === owner?.key ? 'own' : 'tenant';
}

/** Percent of the capacity of all sites, in all and by how sure the users are. */
export interface Shares {
  readonly all: number;
  readonly confident: number;
  readonly likely: number;
  readonly speculative: number;
}

/** Percent of the capacity of `all` sites that some of them hold. */
export function sharesOf(some: readonly Site[], all: readonly Site[]): Shares {
  const percent = (of: readonly Site[]) => (100 * sizeOf(of)) / (sizeOf(all) || 1);
  const at = (sure: Certainty) => percent(some.filter((site) => site.sure === sure));
  return {
    all: percent(some),
    confident: at('confident'),
    likely: at('likely'),
    speculative: at('speculative'),
  };
}

/** Capacity of some sites together, in H100-equivalents. */
export function sizeOf(sites: readonly Site[]): number {
  return sites.reduce((sum, { size }) => sum + size, 0);
}

/** Sites whose only user is one of the labs and does not own them: what the finding counts. */
export function letToLabs(sites: readonly ReadSite[]): ReadSite[] {
  return sites.filter(({ kind, labs }) => kind === 'tenant' && labs);
}

/** Whether a firm owns a site or is among its users. */
export function concerns({ owner, users }: Site, firm: string): boolean {
  return owner?.key === firm || users.some(({ key }) => key === firm);
}

import { isStillSet } from './settings.ts';
import type { AnyFigure } from '../figure-kit/figure.ts';
import type { Site } from '../site/readSite.ts';
import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';

interface Around {
  readonly site: Site;
  readonly forwards: readonly Forward[];
  readonly figures: ReadonlyMap<string, AnyFigure>;
}

/** Whether a locked address still leads somewhere: it stands, is forwarded, or says what became of it. */
export function isAlive(path: string, id: string, around: Around): boolean {
  const { site, forwards, figures } = around;
  if (id.startsWith('?')) {
    const page = forwards.find(({ from }) => from === path);
    const [, name = ''] = /^\/figures\/([^/]+)\/$/u.exec(page?.to ?? path) ?? [];
    const figure = figures.get(name);
    return page?.gone !== undefined || (figure ? isStillSet(figure, id) : page !== undefined);
  }
  const address = `${path}${id && `#${id}`}`;
  if (stands(site, address) || forwards.some(({ from }) => from === address)) return true;
  const page = forwards.find(({ from }) => from === path);
  if (!page) return false;
  return page.to === undefined || stands(site, `${addressOf(page.to).path}#${id}`);
}

/** Whether a page, a part of one or a file is in the site, as itself or under its old id. */
export function stands({ pages, files }: Site, address: string): boolean {
  const { path, id } = addressOf(address);
  const page = pages.find((candidate) => candidate.path === path);
  if (!page || page.forwards) return !page && !id && files.has(path);
  return id === '' || page.anchors.some((anchor) => anchor.id === id);
}

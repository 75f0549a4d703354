import type { Problem } from '../evidence/problem.ts';
import { problemAt } from '../evidence/problemAt.ts';
import { suggest } from '../evidence/suggest.ts';
import type { AnyFigure } from '../figure-kit/figure.ts';
import type { Parameters } from '../figure-kit/parameters/parameter.ts';
import type { Site } from '../site/readSite.ts';
import { addressOf } from './forward.ts';
import type { Forward } from './forward.ts';
import { FORWARDS } from './readForwards.ts';
import { isStillSet } from './settings.ts';
import { stands } from './standing.ts';

interface Around {
  readonly site: Site;
  readonly forwards: readonly Forward[];
  readonly figures: ReadonlyMap<string, AnyFigure>;
}

/** Checks forwards against the site: none of something that is still there, none into nothing. */
export function checkForwarded({ site, forwards, figures }: Around): Problem[] {
  const pages = forwards.flatMap((forward) => {
    const { from, to } = forward;
    const fault = (rule: string, message: string, fix: string) =>
      problemAt(FORWARDS, forward, { rule, message, fix });
    if (isItself(site, from)) {
      return [fault('forward-alive', `${from} is still there`, 'take the line out')];
    }
    if (to === undefined || stands(site, to)) return [];
    const { path } = addressOf(to);
    const known = site.pages.flatMap((page) =>
      page.path === path ? page.anchors.map(({ id }) => `${path}#${id}`) : [page.path],
    );
    return [
      fault('forward-nowhere', `${to} is not in the site`, suggest(to, known, 'mend the address')),
    ];
  });
  return [...pages, ...[...figures].flatMap(([name, figure]) => checkTable(name, figure))];
}

/** Whether an address is taken by the thing itself, and not by what we put there to forward it. */
function isItself({ pages, files }: Site, address: string): boolean {
  const { path, id } = addressOf(address);
  const page = pages.find((candidate) => candidate.path === path);
  if (!id) return page ? !page.forwards : files.has(path);
  return page?.anchors.some((anchor) => anchor.id === id && !anchor.was) ?? false;
}

/** Checks the settings a figure forwards. */
function checkTable(name: string, { parameters, forward = {}, ...figure }: AnyFigure): Problem[] {
  const file = `src/figures/${name}/figure.ts`;
  const fault = (rule: string, message: string, fix: string) =>
    problemAt(file, { line: 1, col: 1 }, { rule, message, fix });
  const bare = { ...figure, parameters: parameters as Parameters };
  return Object.entries(forward).flatMap(([from, to]) => {
    if (isStillSet(bare, from)) {
      return [
        fault('forward-alive', `"${from}" still sets the figure`, 'take it out of "forward"'),
      ];
    }
    const ends = to === '' || isStillSet(bare, to);
    if (ends) return [];
    return [fault('forward-nowhere', `"${from}" becomes "${to}", which sets nothing`, 'mend it')];
  });
}

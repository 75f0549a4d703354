import release from '../../content/release.json';
import { frontMatter } from '../essays/frontMatter.ts';
import { theEssays } from '../essays/theEssays.ts';
import type { Dataset } from '../evidence/dataset.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { builtFigure, builtNames, drawn } from '../figure-kit/build/builtFigure.ts';
import { queryOf } from '../figure-kit/build/queryOf.ts';
import { slugOf } from '../figure-kit/slugOf.ts';
import { fullAddress } from '../layouts/fullAddress.ts';
import { published } from '../permalinks/published.ts';
import { SITE } from './citable.ts';
import type { Citable } from './citable.ts';

/** Everything of the site that can be cited, by its address from the root. */
export type Citables = ReadonlyMap<string, Citable>;

let all: Citables | undefined;

/** Every essay, section, figure, named state and dataset with its reference, worked out once. */
export function theCitables(): Citables {
  return (all ??= new Map([...essays(), ...figures(), ...datasets()]));
}

/** What is cited at an address. @throws Error when nothing is, or the lock does not hold it. */
export function citableAt(address: string): Citable {
  const citable = theCitables().get(address);
  if (!citable) throw new Error(`nothing to cite at ${address}`);
  return citable;
}

type Entry = readonly [address: string, citable: Citable];

function entry(address: string, about: Omit<Citable, 'release' | 'url' | 'key'>): Entry {
  published(address);
  const key = ['computing-power', ...(address.match(/[a-z0-9]+/giu) ?? []).slice(1)].join('-');
  // Data change: a figure's address says which release it was cited with, a dataset's leads to its version.
  const dated = `${address}${about.version ? `${about.version}/` : ''}${about.kind === 'figure' ? `?data=${release.number}` : ''}`;
  return [address, { ...about, release: release.number, url: fullAddress(dated), key }];
}

function essays(): Entry[] {
  return [...theEssays().values()].flatMap(({ slug, data, headings }) => {
    const { title, authors, updated } = frontMatter.parse(data.value);
    const about = { authors, date: updated.toISOString().slice(0, 10) };
    const path = `/essays/${slug}/`;
    const sections = headings.flatMap(({ id, text }) =>
      id === undefined
        ? []
        : [entry(`${path}#${id}`, { ...about, kind: 'section', title: text, within: title })],
    );
    return [entry(path, { ...about, kind: 'essay', title }), ...sections];
  });
}

const OURS = { authors: [SITE], date: release.date };

function figures(): Entry[] {
  return builtNames.flatMap((name) => {
    const built = builtFigure(name);
    const path = `/figures/${name}/`;
    const of = (address: string, query?: URLSearchParams) =>
      entry(address, { ...OURS, kind: 'figure', title: drawn(built, query).shown.title });
    const states = built.teaching.states.map((state) =>
      of(`${path}${slugOf(state.name)}/`, queryOf(built.figure, state)),
    );
    return [of(path), ...states];
  });
}

function datasets(): Entry[] {
  return [...theEvidence().datasets.values()].map(
    ({ name, package: { title, version } }: Dataset) =>
      entry(`/data/${name}/`, { ...OURS, kind: 'dataset', title, version }),
  );
}

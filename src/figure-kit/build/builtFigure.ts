import type { Grade } from '../../evidence/row.ts';
import { theEvidence } from '../../evidence/theEvidence.ts';
import { defaultState } from '../defaultState.ts';
import type { AnyFigure } from '../figure.ts';
import { forwardQuery } from '../forwardQuery.ts';
import { readState } from '../readState.ts';
import { rooms } from '../room.ts';
import type { Shown } from '../shown.ts';
import type { Tables } from '../tables.ts';
import type { Teaching } from '../teaching.ts';
import { picture } from './picture.ts';
import { plainTeaching } from './plainTeaching.ts';

const declarations = import.meta.glob<{ default: AnyFigure }>('../../figures/*/figure.ts', {
  eager: true,
});
const teachings = import.meta.glob<{ default: Teaching }>('../../figures/*/teaching.ts', {
  eager: true,
});
const rowReaders = import.meta.glob<{ default: (table: Tables) => unknown }>(
  '../../figures/*/rows.ts',
  {
    eager: true,
  },
);

/** A figure with its rows read, ready to be drawn at build. */
export interface BuiltFigure {
  readonly name: string;
  readonly figure: AnyFigure;
  readonly teaching: Teaching;
  /** What the browser gets: placed numbers, not raw tables. */
  readonly rows: unknown;
}

const table: Tables = (name) => {
  const dataset = theEvidence().datasets.get(name);
  if (!dataset) throw new Error(`there is no dataset "${name}"`);
  return dataset.rows;
};

/** Names of all figures, by folder. */
export const builtNames: readonly string[] = Object.keys(declarations).map(folderOf).sort();

/** Each figure's rows are read once, however many pages show it. */
const built = new Map<string, BuiltFigure>();

/** The figure of that name. @throws Error when there is none. */
export function builtFigure(name: string): BuiltFigure {
  const known = built.get(name);
  if (known) return known;
  const figure = declarations[`../../figures/${name}/figure.ts`]?.default;
  const rows = rowReaders[`../../figures/${name}/rows.ts`]?.default;
  const teaching = teachings[`../../figures/${name}/teaching.ts`]?.default;
  if (!figure || !rows || !teaching) throw new Error(`there is no figure "${name}"`);
  const fresh = { name, figure, teaching: plainTeaching(teaching), rows: rows(table) };
  built.set(name, fresh);
  return fresh;
}

/** A figure in one state, with what stands round it. */
export interface DrawnFigure {
  readonly shown: Shown;
  /** Unit, and what a mark is. */
  readonly sub: string;
  /** The lowest grade among the rows that carry the finding. */
  readonly grade: Grade;
  /** One for every room. */
  readonly pictures: readonly string[];
}

/** Each state is drawn once, however many pages show it. */
const drawings = new Map<string, DrawnFigure>();

/** A figure in the state a query asks for. */
export function drawn(figure: BuiltFigure, query = new URLSearchParams()): DrawnFigure {
  const key = `${figure.name}?${query}`;
  const known = drawings.get(key);
  if (known) return known;
  const fresh = draw(figure, query);
  drawings.set(key, fresh);
  return fresh;
}

function draw({ figure, teaching, rows }: BuiltFigure, query: URLSearchParams): DrawnFigure {
  const asked = forwardQuery(query, figure.forward);
  const state = { ...defaultState(figure.parameters), ...readState(figure.parameters, asked) };
  const shown = figure.show(rows, state);
  const { grade, sub = '' } = teaching;
  const built = { rows, state, shown };
  return {
    shown,
    sub: shown.sub ?? (typeof sub === 'function' ? sub(built) : sub),
    grade: typeof grade === 'function' ? grade(built) : grade,
    pictures: rooms.map((room) => withoutKeys(picture(figure, shown, room))),
  };
}

/** Keys are the browser's business: it sets them when it adopts the picture. */
function withoutKeys(svg: string): string {
  return svg.replaceAll(/ data-key="[^"]*"/gu, '');
}

function folderOf(path: string): string {
  return path.split('/').at(-2) ?? path;
}

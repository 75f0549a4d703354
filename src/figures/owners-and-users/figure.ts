import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { campusesOf } from './campuses.ts';
import type { Campuses } from './campuses.ts';
import { drawOwners } from './draw.ts';
import { firmSays } from './firmWords.ts';
import type { OwnersRows } from './rows.ts';
import { titleOf } from './title.ts';
import { campusesSay } from './words.ts';
import type { WorldSheets } from './worldSheet.ts';

interface ShownOwners extends Shown {
  readonly campuses: Campuses | null;
  readonly sheets: WorldSheets | null;
}

const firms = {
  none: 'everybody',
  anthropic: 'Anthropic',
  openai: 'OpenAI',
  google: 'Google',
  microsoft: 'Microsoft',
  meta: 'Meta',
  xai: 'SpaceXAI',
  amazon: 'Amazon',
  oracle: 'Oracle',
} as const;

export default defineFigure({
  parameters: {
    panel: choice({
      label: 'Look at',
      options: { campuses: 'The campuses', world: 'The world, on two bases' },
      default: 'campuses',
    }),
    by: choice({
      label: 'A row is an',
      options: { owner: 'Owner', user: 'User' },
      default: 'owner',
    }),
    users: choice({
      label: 'Users',
      options: { all: 'Likely and guessed too', confident: 'Only the sure' },
      default: 'all',
    }),
    shared: choice({
      label: 'Shared sites',
      options: { hatched: 'Shown', excluded: 'Left out' },
      default: 'hatched',
    }),
    focus: choice({ label: 'Follow', options: firms, default: 'none', as: 'list' }),
  },
  primary: 'by',

  show({ sites, world, said }: OwnersRows, state): ShownOwners {
    if (state.panel === 'world') return { ...said, ...world, campuses: null };
    const campuses = campusesOf(sites, state);
    const inOrder = campuses.groups.flatMap((group) =>
      campuses.columns.flatMap(({ kind }) =>
        group.clusters(kind).flatMap((cluster) => cluster.sites),
      ),
    );
    return {
      ...said,
      title: titleOf(campuses, state, { key: state.focus, name: firms[state.focus] }, said.title),
      campuses,
      sheets: null,
      sentence:
        state.focus === 'none'
          ? campusesSay(campuses.sites, campuses.groups, state)
          : firmSays(campuses.sites, state.focus, firms[state.focus]),
      marks: inOrder.map(({ key, label }) => ({ key, label })),
      table: { ...said.table, rows: inOrder.map(({ cells }) => cells) },
    };
  },

  draw: (svg, shown, room) => drawOwners(svg, shown, room),

  act(key, { panel, focus }) {
    const firm = key.split('/')[0] ?? '';
    if (panel === 'world') return {};
    return { focus: firm === focus ? 'none' : isOption(firms, firm) ? firm : focus };
  },
});

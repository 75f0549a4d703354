import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { bandsOf, topOf } from './bands.ts';
import { drawOwners } from './draw.ts';
import type { Square } from './draw.ts';
import { firmSays } from './firmWords.ts';
import { readSites } from './maths.ts';
import type { OwnersRows } from './rows.ts';
import { titleOf } from './title.ts';
import { campusesSay, percent } from './words.ts';

interface ShownOwners extends Shown {
  readonly squares: readonly Square[];
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
      label: 'Coloured by',
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

  show({ sites: all, world, said }: OwnersRows, state): ShownOwners {
    if (state.panel === 'world') return { ...said, ...world };
    const sites = readSites(all, state);
    const bands = bandsOf(sites, state);
    const inOrder = bands.flatMap(({ tiles }) =>
      tiles.flatMap(({ key }) => sites.find((site) => site.key === key) ?? []),
    );
    const focus = { key: state.focus, name: firms[state.focus] };
    const [first] = topOf(sites, state.by);
    return {
      ...said,
      title: titleOf(sites, state, focus, said.title),
      squares: [{ key: 'campuses', title: '', what: '', area: 1, bands }],
      sentence:
        focus.key === 'none' ? campusesSay(sites, state) : firmSays(sites, focus.key, focus.name),
      marks: inOrder.map(({ key, label }) => ({ key, label })),
      table: { ...said.table, rows: inOrder.map(({ cells }) => cells) },
      values: { first: first ? `${first[0]}’s, with ${percent(first[1])}` : 'nobody’s' },
    };
  },

  draw: (svg, { squares }, room) => drawOwners(svg, squares, room),

  act(key, { panel, focus }) {
    const firm = key.split('/')[0] ?? '';
    if (panel === 'world') return {};
    return { focus: firm === focus ? 'none' : isOption(firms, firm) ? firm : focus };
  },
});

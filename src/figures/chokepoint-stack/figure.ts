import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawStack } from './draw.ts';
import { stackOf } from './maths.ts';
import type { LayerRows, ShownLayer } from './maths.ts';
import { titleOf } from './title.ts';
import { indicesOf, lossesOf } from './words.ts';

interface ShownStack extends Shown {
  readonly layers: readonly ShownLayer[];
}

const firms = {
  none: 'nobody',
  asml: 'ASML',
  tsmc: 'TSMC',
  skhynix: 'SK hynix',
  nvidia: 'Nvidia',
  google: 'Google',
  amazon: 'Amazon',
  microsoft: 'Microsoft',
} as const;

export default defineFigure({
  parameters: {
    remove: choice({ label: 'Take out', options: firms, default: 'none', as: 'list' }),
    china: choice({
      label: 'Chinese buyers',
      options: { one: 'Counted as one owner', none: 'Left out' },
      default: 'one',
    }),
    bound: choice({
      label: 'Unnamed firms',
      options: { low: 'Count as nobody', tight: 'As large as the smallest named' },
      default: 'low',
    }),
  },
  primary: 'remove',

  show(rows: readonly LayerRows[], state): ShownStack {
    const layers = stackOf(rows, state);
    const usual = stackOf(rows, { remove: 'none', china: 'one', bound: 'low' });
    return {
      layers,
      title: titleOf(layers, usual, state, firms[state.remove]),
      sentence: state.remove === 'none' ? indicesOf(layers) : lossesOf(layers, firms[state.remove]),
      marks: layers.flatMap(({ key, title, what, firms: named }) =>
        named.map((firm) => ({
          key: `${key}/${firm.key}`,
          label: `${firm.name}: ${firm.share.toFixed(1)}% of ${title} (${what}), grade ${firm.grade}`,
        })),
      ),
      table: {
        caption: 'Share of each named firm, by layer',
        columns: ['Layer', 'Measure', 'Firm', 'Share, %', 'Grade'],
        rows: layers.flatMap(({ title, what, firms: named }) =>
          named.map(({ name, share, grade }) => [title, what, name, share, grade]),
        ),
      },
    };
  },

  draw: (svg, { layers }, room) => drawStack(svg, layers, room),

  act(key, { remove }) {
    const firm = key.split('/')[1] ?? '';
    return { remove: firm === remove ? 'none' : isOption(firms, firm) ? firm : remove };
  },
});

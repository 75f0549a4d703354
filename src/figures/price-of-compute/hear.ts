import type { Heard, HeardLine } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Dot, PanelShown } from './dots.ts';
import type { Drawn } from './draw.ts';
import type { Rent } from './rents.ts';

type ShownPrices = Shown & { readonly drawn: Drawn };

/** The panel that is spoken of, or the reported rents by kind; while the guess is open, the reader's own line alone. */
export default function hear(shown: ShownPrices): Heard {
  const { drawn } = shown;
  if (drawn.view === 'rise') return rise(shown, drawn.panel);
  return {
    kind: 'line',
    x: 'date',
    y: { name: 'An hour of one H100, US dollars', from: 0 },
    lines:
      drawn.view === 'rent'
        ? rents(shown, drawn.rents, drawn.kind)
        : [{ name: 'Your line', points: yours(shown, drawn.guess) }],
  };
}

function rise(shown: ShownPrices, { key: panel, title, sub, steps, dots }: PanelShown): Heard {
  const label = labelsOf(shown);
  const line = (name: string, own: readonly Dot[]) => ({
    name,
    points: own.map(({ key, time, value }) => ({ x: time, y: value, label: label(key) })),
  });
  return {
    kind: 'line',
    x: 'date',
    y: { name: `${title}: ${sub}`, log: true },
    lines: [
      line(panel === 'chip' ? 'Newest chips' : 'Dearest runs so far', steps),
      ...(dots.length > steps.length ? [line('All marks', dots)] : []),
    ],
  };
}

/** A line for each kind, which a label begins with; two where prices are ranges. */
function rents({ marks }: Shown, all: readonly Rent[], asked: string): HeardLine[] {
  const said = marks.flatMap(({ key, label }) => {
    const rent = all.find((one) => one.key === key);
    const heard = rent && (asked === 'all' || asked === rent.kind);
    return heard ? { rent, label, kind: label.replace(/,.*/u, '') } : [];
  });
  return [...new Set(said.map(({ kind }) => kind))].flatMap((name) => {
    const own = said.filter(({ kind }) => kind === name);
    const line = (end: 'low' | 'high', suffix: string) => ({
      name: name + suffix,
      points: own.map(({ rent, label }) => ({ x: rent.time, y: rent[end], label })),
    });
    const ranges = own.some(({ rent }) => rent.low < rent.high);
    return ranges ? [line('low', ', lowest'), line('high', ', highest')] : [line('low', '')];
  });
}

function yours({ marks }: Shown, guess: readonly number[]) {
  return marks.map(({ label }, x) => ({ x, y: guess[x] ?? 0, label }));
}

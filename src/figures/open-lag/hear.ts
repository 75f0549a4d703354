import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import type { Run } from './maths.ts';
import type { Picture } from './shown.ts';

type Label = (key: string) => string;

/** The lags in months, or by training compute the records of both sides; the price is one number, with nothing to hear. */
export default function hear(shown: Shown & Picture): Heard {
  const label = labelsOf(shown);
  return shown.ruler === 'compute' ? runs(shown, label) : lags(shown, label);
}

function lags({ ruler, lags }: Picture, label: Label): Heard {
  const points = lags.map(({ key, low }, x) => ({ x, y: low, label: label(key) }));
  return {
    kind: 'bar',
    x: 'estimate',
    y: { name: 'Lag of open models, months, the least of a range', from: 0 },
    lines: ruler === 'price' ? [] : [{ name: 'Lags', points }],
  };
}

/** Runs that are drawn have a mark; the records from before the picture have none. */
function runs({ compute: { sides, dots } }: Picture, label: Label): Heard {
  const line = (name: string, own: readonly Run[]) => ({
    name,
    points: own
      .map(({ key, time, flop }) => ({ x: time, y: flop, label: label(key) }))
      .filter((point) => point.label !== ''),
  });
  return {
    kind: 'line',
    x: 'date',
    y: { name: 'Computing of the training run, FLOP', log: true },
    lines: [
      line('Closed records', sides.closed),
      line('Open records', sides.open),
      line('Open runs below the record', dots),
    ].filter(({ points }) => points.length > 0),
  };
}

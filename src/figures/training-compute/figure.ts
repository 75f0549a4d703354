import { defineFigure } from '../../figure-kit/figure.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { clamp } from '../../figure-kit/clamp.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { drawRuns, MISSING } from './draw.ts';
import type { Drawn } from './draw.ts';
import { FIRST, geometryOf, LAST } from './geometry.ts';
import { recordsSince, spanOf } from './maths.ts';
import { namedRuns } from './namedRuns.ts';
import { unpack } from './packed.ts';
import type { Packed } from './packed.ts';
import { tableOf } from './table.ts';
import { titleOf } from './title.ts';
import { growthIn, labelOf, missingIn, pickedIn, tenth, whoseIn } from './words.ts';

type ShownRuns = Shown & Drawn;

const year = { from: FIRST, to: LAST, step: 1 };

export default defineFigure({
  parameters: {
    from: number({ ...year, label: 'From', default: 2010 }),
    to: number({ ...year, label: 'To the end of', default: LAST }),
    by: choice({
      label: 'Tell apart',
      options: { sector: 'Sector', country: 'Country', none: 'Nothing' },
      default: 'sector',
    }),
    fit: choice({
      label: 'Fit a line to',
      options: { records: 'Records', shown: 'All with an estimate' },
      default: 'records',
    }),
    sel: choice({ label: 'Name a run', options: namedRuns, default: 'none', as: 'list' }),
  },
  primary: 'from',

  show(packed: Packed, state): ShownRuns {
    const rows = unpack(packed);
    const span = spanOf(rows, state);
    const { growth } = spanOf(rows, { from: 2010, to: LAST, fit: 'records' });
    const picked = span.named.find(({ key }) => key === state.sel);
    const since = picked ? recordsSince(rows, picked) : [];
    return {
      all: rows,
      span,
      by: state.by,
      fit: state.fit,
      picked,
      title: titleOf(span, rows, state.fit, picked && { run: picked, since }),
      sentence: picked ? pickedIn(picked, since) : growthIn(span, state.fit) + whoseIn(span),
      marks: [
        ...span.named.map((run) => ({ key: run.key, label: labelOf(run) })),
        ...(span.missing.length > 0 ? [{ key: MISSING, label: missingIn(span) }] : []),
      ],
      table: tableOf(span),
      values: growth
        ? { times: tenth(growth.times.middle), months: tenth(growth.months?.middle ?? 0) }
        : {},
    };
  },

  draw: (svg, shown, room) => drawRuns(svg, shown, room),

  act: (key, { sel }) => (isOption(namedRuns, key) ? { sel: key === sel ? 'none' : key } : {}),

  drag({ x, y }, _shown, { from, to }, room) {
    const { stripTop, stripBottom, stripX } = geometryOf(room);
    if (y < stripTop - 8 || y > stripBottom + 8) return undefined;
    const at = stripX.invert(x);
    const near = Math.abs(at - from) <= Math.abs(at - to - 1) ? 'from' : 'to';
    const year = Math.round(at) - (near === 'to' ? 1 : 0);
    return { [near]: clamp(year, FIRST, LAST) };
  },
});

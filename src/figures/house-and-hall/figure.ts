import { defineFigure } from '../../figure-kit/figure.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { toggle } from '../../figure-kit/parameters/toggle.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { drawHouse } from './draw.ts';
import type { Picture } from './draw.ts';
import { looksOf } from './maths.ts';
import type { HouseRows } from './maths.ts';
import { OPTIONS } from './places.ts';
import { FIRST, labelOf, sentenceOf, titleOf } from './words.ts';

export default defineFigure({
  parameters: {
    pulled: toggle({ label: 'Lever pulled', default: true }),
    place: choice({ label: 'Place', options: OPTIONS, default: 'michigan', as: 'list' }),
  },
  primary: 'place',

  show({ places, table }: HouseRows, { place, pulled }): Shown & Picture {
    const shown = places.map((one) => ({
      ...one,
      looks: looksOf(one.outcome, pulled),
      ends: looksOf(one.outcome, true),
      chosen: one.key === place,
    }));
    const chosen = shown.find((one) => one.chosen);
    if (!chosen) throw new RangeError(`no place "${place}"`);
    return {
      places: shown,
      place: chosen,
      pulled,
      title: titleOf(chosen, pulled),
      sentence: sentenceOf(chosen, places),
      marks: [
        ...places.map((one) => ({ key: one.key, label: labelOf(one) })),
        { key: 'lever', label: pulled ? 'The lever, pulled: push it back' : 'The lever: pull it' },
      ],
      table,
      values: { first: FIRST[chosen.outcome] },
    };
  },

  draw: (svg, shown, room) => drawHouse(svg, shown, room),

  act: (key, { pulled }) =>
    key === 'lever' ? { pulled: !pulled } : isOption(OPTIONS, key) ? { place: key } : {},
});

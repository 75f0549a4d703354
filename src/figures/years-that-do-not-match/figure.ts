import { defineFigure } from '../../figure-kit/figure.ts';
import { isOption } from '../../figure-kit/isOption.ts';
import { choice } from '../../figure-kit/parameters/choice.ts';
import { number } from '../../figure-kit/parameters/number.ts';
import type { Shown } from '../../figure-kit/shown.ts';
import { inWords } from '../../figure-kit/words/inWords.ts';
import { DEALS } from './deals.ts';
import { drawYears } from './draw.ts';
import type { Picture } from './draw.ts';
import { outlasting } from './maths.ts';
import type { YearRows } from './maths.ts';
import { CHIP_SUB, chipTitle, labelOf, sentenceOf, titleOf } from './words.ts';

export default defineFigure({
  parameters: {
    deal: choice({ label: 'Financing', options: DEALS, default: 'meta-hyperion', as: 'list' }),
    against: choice({
      label: 'Set the loan against',
      options: { tenant: 'The tenant’s years', chip: 'The chip’s life' },
      default: 'tenant',
    }),
    life: number({
      label: 'A chip earns',
      from: 2,
      to: 6,
      step: 0.1,
      default: 5,
      suffix: ' years',
    }),
  },
  primary: 'deal',

  show({ deals, chips, table }: YearRows, { deal, against, life }): Shown & Picture {
    const chosen = deals.find(({ key }) => key === deal);
    const byChip = against === 'chip';
    return {
      deals,
      deal: chosen,
      chips: byChip ? chips : undefined,
      life,
      title: byChip ? chipTitle(chips, life) : titleOf(deals, chosen),
      ...(byChip && { sub: CHIP_SUB }),
      sentence: byChip ? `${chipTitle(chips, life)}.` : sentenceOf(deals, chosen),
      marks: byChip
        ? chips.map(({ key, name, years }) => ({ key, label: `${name}: ${years} years` }))
        : (chosen ? [chosen] : deals).map((one) => ({ key: one.key, label: labelOf(one) })),
      table,
      values: { outlast: inWords(outlasting(chips, life).length, 'none') },
    };
  },

  draw: (svg, shown, room) => drawYears(svg, shown, room),

  act: (key, { deal, against }) =>
    against === 'chip' || !isOption(DEALS, key) ? {} : { deal: key === deal ? 'all' : key },
});

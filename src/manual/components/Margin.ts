import type { ComponentManual } from '../component.ts';

export default {
  does: 'sets a small picture of a few numbers in the margin, with its words.',
  attributes: {
    form: 'squares, box, bars, change or marks.',
    of: 'Addresses of values, parted by “;”.',
    names: 'What each is called, parted by “;”.',
    firms: 'Firms whose colours they take, parted by “;”.',
  },
  example: `<Margin form="bars" of="shares/2026-q1-aws/share_pct;shares/2026-q1-microsoft/share_pct" names="AWS;Microsoft">
  Both in one quarter.
</Margin>`,
} satisfies ComponentManual;

import type { ComponentManual } from '../component.ts';

export default {
  does: 'sets a remark in the margin, or under its paragraph where there is none.',
  example: `<Aside>
  Measured by revenue, not by machines.
</Aside>`,
} satisfies ComponentManual;

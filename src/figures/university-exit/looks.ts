import type { PartKey } from './maths.ts';
import type { Inside } from './shapes.ts';

interface Look {
  /** Class of the group's area, of a number inside it, and of its name beside it. */
  readonly area: string;
  readonly text: string;
  readonly name: string;
  readonly inside: Inside;
}

const UNIVERSITY: Look = {
  area: 'sq medium s-uni',
  text: 't11 in s-uni',
  name: 's-uni',
  inside: 'plain',
};
const FIRM: Look = { area: 'sq none s-firm', text: 't11', name: 's-firm', inside: 'plain' };
const REST: Look = { area: 'flat', text: 't11', name: 's-state', inside: 'plain' };

/** How a group is drawn: every count is medium evidence, so that none is drawn at full strength. */
export const LOOKS: Readonly<Record<PartKey, Look>> = {
  academia: UNIVERSITY,
  collab: { area: 'sq s-uni s-joint', text: 't11', name: 's-uni', inside: 'slanted' },
  industry: FIRM,
  others: REST,
  government: {
    area: 'sq medium s-state',
    text: 't11 in s-state',
    name: 's-state',
    inside: 'plain',
  },
  nonprofit: {
    area: 'sq s-state s-joint',
    text: 't11',
    name: 's-state',
    inside: 'slanted',
  },
  unclassified: REST,
  open: UNIVERSITY,
  closed: FIRM,
};

import type { Heard } from '../../figure-kit/hear/heard.ts';
import { labelsOf } from '../../figure-kit/hear/labelsOf.ts';
import type { ShownOwner, ShownOwnership } from './show.ts';

/** The owners’ shares, largest first, and the squares a reader gave them; while the guess is open, those alone. */
export default function hear(shown: ShownOwnership): Heard {
  const label = labelsOf(shown);
  const line = (name: string, of: (owner: ShownOwner) => number | null) => ({
    name,
    points: shown.owners.flatMap((owner, x) => {
      const y = of(owner);
      return y === null ? [] : [{ x, y, label: label(owner.key) }];
    }),
  });
  return {
    kind: 'bar',
    x: 'owner',
    y: { name: 'Share of all AI chips bought to the end of 2025, percent', from: 0 },
    lines: [
      line('Estimate', ({ share }) => share),
      line('Your squares', ({ guess }) => guess),
    ].filter(({ points }) => points.length > 0),
  };
}

import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Deals, Event } from '../../../figures/deal-timeline/deals.ts';
import { block } from '../block.ts';
import type { Leaf } from '../leaf.ts';
import { words } from '../words.ts';

/** The rent of November 2025 and what was added in February 2026: squares whose areas are dollars. */
const draw: Leaf = (svg, room) => {
  const { events } = builtFigure('deal-timeline').rows as Deals;
  const lease = eventOf(events, '2025-11-03-openai-aws');
  const addition = eventOf(events, '2026-02-27-openai-aws');
  const { width, line } = room;
  const base = room.height - 1;
  const second = base - line - 1;
  const first = second * Math.sqrt(lease.usd / addition.usd);
  const left = first + line;
  const right = left + second + 8;
  paths(layer(svg, 'squares'), [
    { key: 'lease', d: block(0, base, first), class: `sq f-${lease.lane}` },
    { key: 'addition', d: block(left, base, second), class: `sq f-${addition.lane}` },
    { key: 'base', d: `M0 ${base + 0.5}H${width}`, class: 'base' },
  ]);
  words(svg, room, [
    { x: 4, y: base - first + line + 2, text: sumOf(lease), class: `in f-${lease.lane}` },
    { x: 0, y: base - first - 6, text: monthOf(lease) },
    {
      x: left + 6,
      y: base - second + line + 3,
      text: sumOf(addition),
      class: `in f-${addition.lane}`,
    },
    { x: right, y: base - line - 6, text: 'added' },
    { x: right, y: base - 6, text: monthOf(addition) },
  ]);
};
export default draw;

function eventOf(events: readonly Event[], key: string): Event & { readonly usd: number } {
  const event = events.find((one) => one.key === key);
  if (event?.usd == null) throw new Error(`deal-timeline has no sum for "${key}"`);
  return { ...event, usd: event.usd };
}

function sumOf({ before, usd }: Event): string {
  return `${before}$${usd ?? ''}bn`;
}

/** The month of an announcement: "Nov 2025". */
function monthOf({ date }: Event): string {
  return new Date(date).toLocaleDateString('en-GB', {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

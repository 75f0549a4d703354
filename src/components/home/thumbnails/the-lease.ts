import { builtFigure } from '../../../figure-kit/build/builtFigure.ts';
import type { Canvas } from '../../../figure-kit/drawing/canvas.ts';
import { layer } from '../../../figure-kit/drawing/layer.ts';
import { write } from '../../../figure-kit/drawing/note.ts';
import { paths } from '../../../figure-kit/drawing/paths.ts';
import type { Deals, Event } from '../../../figures/deal-timeline/deals.ts';
import { block } from '../block.ts';

const BASE = 87;
/** Side of the square of a billion dollars, in px. */
const K = 7.2;

/** The rent of November 2025 and what was added in February 2026: squares whose areas are dollars. */
export default function draw(svg: Canvas): void {
  const { events } = builtFigure('deal-timeline').rows as Deals;
  const lease = eventOf(events, '2025-11-03-openai-aws');
  const addition = eventOf(events, '2026-02-27-openai-aws');
  const [first, second] = [sideOf(lease), sideOf(addition)];
  const left = first + 13;
  paths(layer(svg, 'squares'), [
    { key: 'lease', d: block(0, BASE, first), class: `sq f-${lease.lane}` },
    { key: 'addition', d: block(left, BASE, second), class: `sq f-${addition.lane}` },
    { key: 'base', d: `M0 ${BASE + 0.5}H208`, class: 'base' },
  ]);
  const right = left + second + 8;
  write(layer(svg, 'words'), [
    { x: 4, y: BASE - first + 16, text: sumOf(lease), class: `in t11 f-${lease.lane}` },
    { x: 0, y: BASE - first - 6, text: monthOf(lease), class: 't11 quiet' },
    { x: left + 6, y: BASE - second + 17, text: sumOf(addition), class: `in f-${addition.lane}` },
    { x: right, y: BASE - 21, text: 'added', class: 't11 quiet' },
    { x: right, y: BASE - 7, text: monthOf(addition), class: 't11 quiet' },
  ]);
}

function eventOf(events: readonly Event[], key: string): Event & { readonly usd: number } {
  const event = events.find((one) => one.key === key);
  if (event?.usd == null) throw new Error(`deal-timeline has no sum for "${key}"`);
  return { ...event, usd: event.usd };
}

function sideOf({ usd }: { readonly usd: number }): number {
  return K * Math.sqrt(usd);
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

import type { Placement } from './placements.ts';
import { escaped } from '../site/escaped.ts';

/** The words for a part that is no longer in its page. `href` makes an address of the site one of the web. */
export function noteOf(
  { old, to, gone }: Placement,
  title: string,
  href: (path: string) => string,
): string {
  const what = title ? `“${escaped(title)}”` : 'What this link led to';
  const link = to
    ? `<a href="${escaped(href(to))}"${gone ? '' : ' data-forward'}>${escaped(to)}</a>`
    : '';
  const words = gone
    ? `${what}: ${escaped(gone)}${link && ` See ${link}.`}`
    : `${what} is now at ${link}.`;
  return `<p class="moved" id="${escaped(old)}" data-was>${words}</p>`;
}

import { Parser } from 'htmlparser2';
import { escaped } from '../site/escaped.ts';
import type { Placement } from './placements.ts';

/** Where an empty element may not stand: it goes into the first of `INSIDE` instead. */
const NARROW = /^(tbody|tr|dl|ul|ol|figure|details|table)$/u;
const INSIDE = /^(td|th|li|dt|figcaption|summary)$/u;

/**
 * Puts old ids into a page: an empty element at the new place, so that `#old` leads there without any script;
 * a note at the end of the text where the thing itself is elsewhere or gone, shown to those who ask for it.
 */
export function putPlacements(
  html: string,
  list: readonly Placement[],
  note: (placement: Placement) => string,
): string {
  if (!list.length) return html;
  const inserts: { at: number; text: string }[] = [];
  const waiting: string[] = [];
  const parser = new Parser({
    onopentag(tag, { id }) {
      const at = parser.endIndex + 1;
      const isPair = tag === 'div' && within.at(-1) === 'dl';
      within.push(tag);
      const here = list.filter(({ beside }) => beside !== undefined && beside === id);
      const spans = here.map(({ old }) => `<span id="${escaped(old)}" data-was></span>`).join('');
      if (spans && (NARROW.test(tag) || isPair)) waiting.push(spans);
      else if (spans) inserts.push({ at, text: spans });
      else if (waiting.length && INSIDE.test(tag)) {
        inserts.push({ at, text: waiting.splice(0).join('') });
      }
    },
    onclosetag(tag) {
      within.pop();
      if (tag !== 'main') return;
      const notes = list.filter(({ beside }) => beside === undefined).map(note);
      inserts.push({ at: parser.startIndex, text: notes.join('') });
    },
  });
  const within: string[] = [];
  parser.write(html);
  parser.end();
  return inserts.reduceRight(
    (text, { at, text: insert }) => text.slice(0, at) + insert + text.slice(at),
    html,
  );
}

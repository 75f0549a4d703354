import { inWords } from '../../figure-kit/words/inWords.ts';
import { listed } from '../../figure-kit/words/listed.ts';
import { points } from '../../figure-kit/words/points.ts';
import type { Question, ShownLayer } from './maths.ts';

/** The finding of what is drawn; `usual` are the layers with everybody in place and no choice made. */
export function titleOf(
  layers: readonly ShownLayer[],
  usual: readonly ShownLayer[],
  { remove, china, bound }: Question,
  firm: string,
): string {
  if (remove !== 'none') return lossIn(layers, firm);
  const of = (stack: readonly ShownLayer[], key: string) =>
    points(stack.find((layer) => layer.key === key)?.before ?? 0, 10);
  const instead = `owners measure about ${of(layers, 'owners')} instead of ${of(usual, 'owners')}`;
  if (china === 'none') return `Without the row for all Chinese buyers, ${instead}`;
  if (bound === 'tight') return `With unnamed firms as large as the smallest named, ${instead}`;
  return `From ${points(layers[0]?.before ?? 0, 10)} at the lithography machine to about ${of(layers, 'owners')} among owners: ${orderIn(layers)}`;
}

/** Whether each box holds less ink than the one before it, and which do not. */
function orderIn(layers: readonly ShownLayer[]): string {
  const fuller = layers.filter(({ before }, i) => before > (layers[i - 1]?.before ?? Infinity));
  if (fuller.length === 0) return 'each box is emptier than the one before it';
  const names = listed(fuller.map(({ title }) => inside(title)));
  return `each box is emptier than the one before it, but for ${names}`;
}

function lossIn(layers: readonly ShownLayer[], firm: string): string {
  const hit = layers.filter(({ lost }) => lost > 0);
  const [only, another] = hit;
  if (only && !another) {
    if (only.index === null) return `Without ${firm}, nobody is left in ${inside(only.title)}`;
    const verb = /s$/u.test(only.title) ? 'lose' : 'loses';
    return `Without ${firm}, ${inside(only.title)} ${verb} ${Math.round(only.lost)} of 100; the rest would measure ${points(only.index, 10)}`;
  }
  const list = hit.map(({ title, lost }) => `${Math.round(lost)} of 100 in ${inside(title)}`);
  return `Without ${firm}, ${inWords(hit.length)} layers shrink: ${listed(list)} are gone`;
}

/** A title in the middle of a sentence; abbreviations keep their capitals. */
function inside(title: string): string {
  return /^[A-Z][a-z]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

import type { Canvas } from './canvas.ts';
import { tenth } from './tenth.ts';

type Worth = string | number | null | undefined;

/** Attributes of an element: fixed, or made from its datum. Null and undefined take the attribute away. */
export type Attributes<Datum> = Readonly<
  Record<string, Worth | ((datum: Datum, index: number) => Worth)>
>;

interface MaybeKeyed {
  readonly key?: string;
}

/**
 * Joins data to the elements of a layer that holds one kind of element only.
 * Elements drawn at build have no data yet: the browser adopts them in their order instead of drawing
 * anew. From then on each goes by its key, so focus and movement survive.
 */
export function join<Datum>(
  parent: Canvas,
  tag: string,
  data: readonly Datum[],
  attributes: Attributes<Datum>,
  text?: (datum: Datum, index: number) => string,
): void {
  const keyOf = (datum: Datum | undefined, index: number) =>
    (datum as MaybeKeyed | null | undefined)?.key ?? String(index);
  const elements = parent
    .selectChildren<SVGElement, Datum>(tag)
    .data(data, (datum, index) => keyOf((datum as Datum | undefined) ?? data[index], index))
    .join(tag)
    .order();
  const all: Attributes<Datum> = {
    'data-key': (datum) => (datum as MaybeKeyed | null)?.key,
    ...attributes,
  };
  elements.each((datum, index, nodes) => {
    const element = nodes[index] as SVGElement;
    for (const [name, worth] of Object.entries(all)) {
      write(
        element,
        name,
        written(name, typeof worth === 'function' ? worth(datum, index) : worth),
      );
    }
    const words = text?.(datum, index);
    if (words !== undefined && element.textContent !== words) element.textContent = words;
  });
}

/** Writes only what is new: a browser lays out again whatever is written, even when it says the same. */
function write(element: SVGElement, name: string, next: string | null): void {
  if (element.getAttribute(name) === next) return;
  if (next === null) element.removeAttribute(name);
  else element.setAttribute(name, next);
}

/** Attributes that hold a drawing in text. */
const DRAWN = new Set(['d', 'points', 'transform']);

function written(name: string, worth: Worth): string | null {
  if (worth === null || worth === undefined || worth === '') return null;
  if (typeof worth === 'number') return String(tenth(worth));
  if (!DRAWN.has(name)) return worth;
  return worth.replaceAll(/\d+(?:\.\d+)?e-?\d+|\d+\.\d{2,}/gu, (digits) =>
    String(tenth(Number(digits))),
  );
}

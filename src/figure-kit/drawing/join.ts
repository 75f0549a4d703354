import type { Canvas } from './canvas.ts';

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
 * Elements drawn at build carry their key in `data-key`, or stand in order when they have none, so the
 * browser adopts them instead of drawing anew, and focus and movement survive.
 */
export function join<Datum>(
  parent: Canvas,
  tag: string,
  data: readonly Datum[],
  attributes: Attributes<Datum>,
  text?: (datum: Datum, index: number) => string,
): void {
  const keyOf = (datum: Datum, index: number) => (datum as MaybeKeyed | null)?.key ?? String(index);
  const elements = parent
    .selectChildren<SVGElement, Datum>(tag)
    .data(data, function (this: unknown, datum, index) {
      return datum === undefined ? builtKey(this, index) : keyOf(datum, index);
    })
    .join(tag)
    .order();
  elements.attr('data-key', (datum) => (datum as MaybeKeyed | null)?.key ?? null);
  for (const [name, worth] of Object.entries(attributes)) {
    elements.attr(name, (datum, index) =>
      written(typeof worth === 'function' ? worth(datum, index) : worth),
    );
  }
  if (text) elements.text(text);
}

/** The key an element was drawn with at build; D3 calls with the element as `this` before it has data. */
function builtKey(element: unknown, index: number): string {
  return (element as SVGElement).getAttribute('data-key') ?? String(index);
}

/** Numbers to a tenth of a px: more is bytes nobody sees. */
function written(worth: Worth): string | null {
  if (worth === null || worth === undefined || worth === '') return null;
  return typeof worth === 'number' ? String(Math.round(worth * 10) / 10) : worth;
}

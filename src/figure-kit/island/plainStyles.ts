import { plainColour } from './plainColour.ts';

/** What a picture needs of the page's styles to look the same without them. */
const PROPERTIES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'paint-order',
  'opacity',
  'display',
  'visibility',
  'shape-rendering',
  'vector-effect',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

const INITIAL: Readonly<Record<string, string>> = {
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  'paint-order': 'normal',
  opacity: '1',
  visibility: 'visible',
  'shape-rendering': 'auto',
  'vector-effect': 'none',
  'text-anchor': 'start',
};

const OF_TEXT = /^(font|text)-/u;

/** Writes the styles of every element of a picture that stands in the page into attributes every program reads. */
export function plainStyles(svg: SVGSVGElement): void {
  const elements = [...svg.querySelectorAll<SVGElement>('*')];
  const styles = elements.map((element) => attributesOf(element));
  elements.forEach((element, i) => {
    for (const name of element.getAttributeNames())
      if (/^(class|style|tabindex|role)$|^(data|aria)-/u.test(name) && name !== 'aria-label')
        element.removeAttribute(name);
    for (const [name, value] of styles[i] ?? []) element.setAttribute(name, value);
  });
  for (const hidden of svg.querySelectorAll('[display=none], title:empty')) hidden.remove();
}

function attributesOf(element: SVGElement): [string, string][] {
  const style = getComputedStyle(element);
  const isText = /^(text|tspan)$/u.test(element.tagName);
  return PROPERTIES.flatMap((property): [string, string][] => {
    const value = style.getPropertyValue(property);
    if (property === 'display') return value === 'none' ? [[property, value]] : [];
    if (!value || INITIAL[property] === value || (OF_TEXT.test(property) && !isText)) return [];
    if (property !== 'fill' && property !== 'stroke') return [[property, value]];
    const { colour, opacity } = plainColour(value);
    return [
      [property, colour],
      ...(opacity < 1 ? [[`${property}-opacity`, String(opacity)] as [string, string]] : []),
    ];
  });
}

import type { Around } from './standalone.ts';

/** The page a picture is set on, before its styles are written out. */
export interface Sheet {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

const NS = 'http://www.w3.org/2000/svg';

/** Sets a copy of a picture between its title and its source: as large as it is drawn, or within a slide. */
export function sheet(picture: SVGElement, around: Around): Sheet {
  const [own, tall] = [
    Number(picture.getAttribute('width')),
    Number(picture.getAttribute('height')),
  ];
  const margin = around.slide ? 48 : 24;
  const [titleSize, noteSize] = around.slide ? [30, 15] : [20, 12];
  const measure = around.slide ? 1280 - 2 * margin : own;
  const title = broken(around.title, measure / (titleSize * 0.5));
  const notes = [...broken(around.source, measure / (noteSize * 0.5)), around.address];
  const top = margin + title.length * titleSize * 1.3 + (around.slide ? 12 : 4);
  const bottom = notes.length * noteSize * 1.4 + margin;
  const room = around.slide ? 720 - top - bottom : tall;
  const scale = around.slide ? Math.min(measure / own, room / tall) : 1;
  const [width, height] = around.slide
    ? [1280, 720]
    : [own + 2 * margin, Math.ceil(top + tall + bottom + noteSize)];

  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('class', 'pic');
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  const copy = document.createElementNS(NS, 'g');
  copy.append(...[...picture.childNodes].map((node) => node.cloneNode(true)));
  const left = around.slide ? margin + (measure - own * scale) / 2 : margin;
  copy.setAttribute('transform', `translate(${left} ${top}) scale(${scale})`);
  const line = (words: string, y: number, size: number, weight: number) => {
    const text = document.createElementNS(NS, 'text');
    text.textContent = words;
    text.setAttribute('x', String(margin));
    text.setAttribute('y', String(y));
    text.style.fontSize = `${size}px`;
    text.style.fontWeight = String(weight);
    return text;
  };
  svg.append(
    ...title.map((words, i) => line(words, margin + titleSize * (1 + i * 1.3), titleSize, 600)),
    copy,
    ...notes.map((words, i) =>
      line(words, height - margin - (notes.length - 1 - i) * noteSize * 1.4, noteSize, 400),
    ),
  );
  return { svg, width, height };
}

/** Words broken into lines of about so many letters. */
function broken(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

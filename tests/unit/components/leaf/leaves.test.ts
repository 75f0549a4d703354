import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { figureLeaf } from '../../../../src/components/leaf/figureLeaf.ts';
import { leafOf, leaves } from '../../../../src/components/leaf/leafOf.ts';
import { ROOMS } from '../../../../src/components/leaf/room.ts';
import { builtFigure, builtNames } from '../../../../src/figure-kit/build/builtFigure.ts';
import { textWidth } from '../../../../src/figure-kit/drawing/textWidth.ts';
import type { Rows } from '../../../../src/figures/deal-web/maths.ts';
import { essaySlugs } from '../../../essaySlugs.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Type sizes of marks.css, in px. */
const SIZES: Readonly<Record<string, number>> = { t11: 11.5, t12: 12.5, t13: 13.5, in: 12.5 };

type RoomName = keyof typeof ROOMS;

function pictureOf(slug: string, room: RoomName = 'thumb'): string {
  return leafOf(slug, ROOMS[room], 'pic');
}

function elementsOf(slug: string, selector: string, room: RoomName = 'thumb'): Element[] {
  const { document } = parseHTML(`<body>${pictureOf(slug, room)}</body>`);
  return [...document.querySelectorAll(selector)];
}

function wordsOf(slug: string): string {
  return elementsOf(slug, 'text')
    .map((text) => text.textContent)
    .join(' | ');
}

/** The room a text takes: up to the height of its capitals, down to its descenders. */
function boxOf(element: Element): Box {
  const classes = (element.getAttribute('class') ?? '').split(' ');
  const size = SIZES[classes.find((one) => Object.hasOwn(SIZES, one)) ?? ''] ?? 12;
  const actual = classes.includes('t11') ? 11.5 : size;
  const text = element.textContent;
  const width = textWidth(text, actual, classes.includes('strong') || classes.includes('in'));
  const [x, y] = [Number(element.getAttribute('x')), Number(element.getAttribute('y'))];
  const before = { end: 1, middle: 0.5 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
  const left = x - before * width;
  return { text, left, right: left + width, top: y - 0.75 * actual, bottom: y + 0.2 * actual };
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom && b.top < a.bottom;
}

const ALL = [...new Set([...essaySlugs(), ...leaves, ...builtNames.map(figureLeaf)])].flatMap(
  (slug) => (Object.keys(ROOMS) as RoomName[]).map((room) => [slug, room] as const),
);

describe.each(ALL)('the leaf of %s in the room %s', (slug, room) => {
  it('is drawn in src/components/leaf/drawings/ under its name, as decoration', () => {
    expect(pictureOf(slug, room)).toMatch(/^<svg [^>]*aria-hidden="true" class="pic"/u);
  });

  it('holds no number that is none, and no style of its own', () => {
    expect(pictureOf(slug, room)).not.toMatch(/NaN|Infinity|undefined|null|style=|\$bn/u);
  });

  it('writes inside its box, at 11.5 px and up', () => {
    const { width, height } = ROOMS[room];
    const texts = elementsOf(slug, 'text', room);
    const out = texts
      .map(boxOf)
      .filter(
        ({ left, right, top, bottom }) =>
          left < -1 || right > width + 1 || top < 0 || bottom > height + 2,
      );
    expect(out).toEqual([]);
    const classes = texts.map((text) => text.getAttribute('class') ?? '');
    expect(classes.filter((voice) => !/\b(?:t11|t12|t13)\b/u.test(voice))).toEqual([]);
  });

  it('writes nothing over anything else it writes', () => {
    const boxes = elementsOf(slug, 'text', room).map(boxOf);
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => touch(a, b)).map(([a, b]) => [a.text, b.text])).toEqual([]);
  });
});

it.each(essaySlugs())('the leaf of %s weighs less than 3 kB on its page', (slug) => {
  const sent = brotliCompressSync(pictureOf(slug, 'wide') + pictureOf(slug, 'narrow'));
  expect(sent.length).toBeLessThan(3000);
});

describe('what the leaves say', () => {
  it('the lease: $38 billion in November 2025, $100 billion more in February 2026', () => {
    expect(wordsOf('the-lease')).toBe('$38bn | Nov 2025 | +$100bn | added | Feb 2026');
  });

  it('the lease: two squares whose areas are as 38 to 100', () => {
    const [lease = 0, addition = 0] = elementsOf('the-lease', 'path.sq').map((path) =>
      Number(/v-([\d.]+)/u.exec(path.getAttribute('d') ?? '')?.[1]),
    );
    expect(lease ** 2 / addition ** 2).toBeCloseTo(0.38, 2);
  });

  it('the computer utility: 24 events to 2006, and the three ways computing moved', () => {
    const marks = elementsOf('computer-utility', 'path.bar')[0]?.getAttribute('d') ?? '';
    expect(marks.match(/M/gu)).toHaveLength(24);
    expect(wordsOf('computer-utility')).toBe(
      '1940 | to the centre | 1976 | to the desk | 2006 | back',
    );
  });

  it('the accidental engine: the runs since 2010, those on one spot once, and 25 records', () => {
    const dots = elementsOf('accidental-engine', 'path.dot').map(
      (path) => path.getAttribute('d')?.match(/M/gu)?.length,
    );
    expect(dots).toEqual([410, 25]);
  });

  it('scarcity: the indices of lithography, foundries and accelerators', () => {
    expect(wordsOf('scarcity')).toBe('10,000 | lithography | 5,050 | foundries | 4,770 | AI chips');
  });

  it('the war for storage: a quarter of the cloud in 2016 and in 2026, and what three firms have of it', () => {
    expect(wordsOf('war-for-storage')).toBe('$7bn | 2016 | $129bn | 2026 | 63% | three firms');
  });

  it('the war for intelligence: what four firms paid, by year and without the sum that is to be guessed', () => {
    expect(wordsOf('war-for-intelligence')).toBe(
      '2022 | 2023 | 2024 | 2025 | spent by | four firms',
    );
  });

  it('everyone’s customer: for each pair of the figure a line of supply and one of shares', () => {
    const { pairs } = builtFigure('deal-web').rows as Rows;
    const lines = elementsOf('everyones-customer', 'path.arc').map((path) =>
      path.getAttribute('d'),
    );
    expect(lines.filter((d) => d?.includes('L'))).toHaveLength(2 * pairs.length);
    expect(wordsOf('everyones-customer')).toContain('Microsoft | Amazon | Google');
  });

  it('the hedge: 69 years of a modelled thousand with one landlord, 22 with two, then 20', () => {
    expect(wordsOf('the-hedge')).toBe(
      '69 | 1 | 22 | 2 | 20 | 3 | 20 | 4 | 20 | 5 | modelled years lost, of 1,000 | shared step | landlords',
    );
  });

  it('counting concentration: one ruler on three markets', () => {
    expect(wordsOf('counting-concentration')).toBe(
      '1,250 | owners | 2,200 | rented servers | 4,770 | AI chips',
    );
  });

  it('Wiener’s warning: ninety cells of notice, and an empty one for the reason', () => {
    const days = elementsOf('wieners-warning', 'path.bar')[0]?.getAttribute('d') ?? '';
    expect(days.match(/M/gu)).toHaveLength(90);
    expect(wordsOf('wieners-warning')).toBe('90 days | no reason');
  });

  it('lines in the sand: developers over Europe’s line at three ends of year and in July 2026', () => {
    expect(wordsOf('lines-in-the-sand')).toBe(
      'developers over | 10²⁵ FLOP | 3 | 2023 | 10 | 2024 | 12 | 2025 | 13 | July 2026',
    );
  });

  it('outside the walls: the largest run of either side as time went on', () => {
    expect(wordsOf('outside-the-walls')).toBe('largest closed | largest open | 2021 | 2026');
  });

  it('the borrowed hall: every loan of the table but the one whose years are to be guessed', () => {
    expect(elementsOf('borrowed-hall', 'path.bar')).toHaveLength(2 * 18);
  });

  it('the missing clause: five headings, and lines with nothing on them', () => {
    expect(wordsOf('the-missing-clause')).toBe('notice | reasons | judge | appeal | continuity');
    expect(elementsOf('the-missing-clause', 'path.base')).toHaveLength(5);
  });

  it('the machine room: 26 proposals by the layers they would act on', () => {
    const counts = elementsOf('machine-room', 'path.frame').map(
      (path) => path.getAttribute('d')?.match(/M/gu)?.length,
    );
    expect(counts).toEqual([11, 1, 5, 12, 10, 2]);
    expect(wordsOf('machine-room')).toContain('of 26 proposals');
  });
});

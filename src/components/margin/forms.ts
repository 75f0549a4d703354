import { formatValue } from '../../evidence/formatValue.ts';
import { squaredPaper } from '../../figure-kit/drawing/squaredPaper.ts';
import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { block } from '../leaf/block.ts';

/** A number of a small picture, with the name under which it stands and the class of its colour. */
export interface Part {
  readonly value: number;
  readonly unit: string;
  readonly name: string;
  readonly colour: string;
}

/** Width of every small picture, and the side of its tallest square, in px. */
const [WIDTH, TALL] = [220, 96];
const LINE = 16;

type Form = (svg: Canvas, parts: readonly Part[]) => number;

/** The forms a small picture can take; each draws and gives its height in px. */
export const forms = {
  /** Sums side by side, areas on one scale. */
  squares(svg, parts) {
    const k = TALL / Math.sqrt(Math.max(...parts.map(({ value }) => value)));
    let x = 0;
    const drawn = parts.map((part) => {
      const side = k * Math.sqrt(Math.max(0, part.value));
      const at = { ...part, x, side };
      x += Math.max(side, 62) + 8;
      return at;
    });
    const shapes = drawn.map(({ x: left, side, colour, name }): Path => ({
      key: name,
      d: block(left, TALL, side),
      class: `sq ${colour}`,
    }));
    return ink(
      svg,
      [...shapes, base()],
      drawn.flatMap((part) => under(part, part.x)),
      TALL + 38,
    );
  },

  /** Shares of one market in its box: the ink is the index. */
  box(svg, parts) {
    const size = 120;
    const rest = 100 - parts.reduce((sum, { value }) => sum + value, 0);
    squaredPaper(layer(svg, 'box'), {
      ...{ x: 1, y: 1, size, remainder: Math.max(0, rest) },
      firms: parts.map(({ name, colour, value }) => ({
        ...{ key: name, firm: colour.replace('f-', ''), share: value, grade: 'high' as const },
      })),
    });
    const names = parts.map((part, i): Note => ({
      ...{ x: size + 12, y: 14 + i * LINE, class: 't12' },
      text: `${part.name} ${said(part)}`,
    }));
    return ink(svg, [], names, size + 2);
  },

  /** A few numbers of one unit as bars from one line. */
  bars(svg, parts) {
    const most = Math.max(...parts.map(({ value }) => Math.abs(value)), 1e-9);
    const shapes = parts.map(({ name, value, colour }, i): Path => ({
      key: name,
      d: `M0 ${i * 38 + 18}h${(Math.abs(value) / most) * WIDTH}v12H0z`,
      class: `sq ${colour}`,
    }));
    const names = parts.flatMap((part, i): Note[] => [
      { x: 0, y: i * 38 + 12, text: part.name, class: 't12' },
      { x: WIDTH, y: i * 38 + 12, text: said(part), class: 't12 strong num', anchor: 'end' },
    ]);
    return ink(svg, shapes, names, parts.length * 38);
  },

  /** Before and after, one inside the other's outline. */
  change(svg, [before, after]) {
    if (!before || !after) return 0;
    const k = TALL / Math.sqrt(Math.max(before.value, after.value));
    const [was, now] = [before, after].map(({ value }) => k * Math.sqrt(Math.max(0, value))) as [
      number,
      number,
    ];
    const shapes: Path[] = [
      { key: 'now', d: block(0, TALL, now), class: `sq ${after.colour}` },
      { key: 'was', d: block(0, TALL, was), class: 'guess after' },
      { key: 'outline', d: was > now ? block(0, TALL, was) : '', class: 'guess' },
    ];
    const words = [
      { x: TALL + 14, y: 14, text: before.name, class: 't12 quiet' },
      { x: TALL + 14, y: 14 + LINE, text: said(before), class: 't13' },
      { x: TALL + 14, y: TALL - LINE - 2, text: after.name, class: 't12 quiet' },
      { x: TALL + 14, y: TALL - 2, text: said(after), class: 't13 strong' },
    ];
    return ink(svg, [...shapes, base()], words, TALL + 2);
  },

  /** A count as so many marks, ten a row; of a second count, those that are not of the first stay hollow. */
  marks(svg, [some, all]) {
    if (!some) return 0;
    const total = Math.round(Math.max(some.value, all?.value ?? 0));
    const at = (i: number) => block((i % 10) * 21, Math.floor(i / 10) * 21 + 19, 18);
    const run = (from: number, to: number) =>
      Array.from({ length: Math.max(0, to - from) }, (_, i) => at(from + i)).join('');
    const height = Math.ceil(total / 10) * 21;
    const shapes: Path[] = [
      { key: 'some', d: run(0, Math.round(some.value)), class: `sq ${some.colour}` },
      { key: 'rest', d: run(Math.round(some.value), total), class: `sq none ${some.colour}` },
    ];
    const text = all
      ? `${said(some)} ${some.name} of ${said(all)} ${all.name}`
      : `${said(some)} ${some.name}`;
    return ink(svg, shapes, [{ x: 0, y: height + 16, text, class: 't12' }], height + 22);
  },
} satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

/** Draws one form and gives the picture its size. */
export function drawForm(svg: Canvas, form: FormName, parts: readonly Part[]): void {
  const height = Math.ceil(forms[form](svg, parts));
  svg.attr('viewBox', `0 0 ${WIDTH} ${height}`).attr('width', WIDTH).attr('height', height);
}

function ink(svg: Canvas, shapes: readonly Path[], words: readonly Note[], height: number): number {
  paths(layer(svg, 'ink'), shapes);
  write(layer(svg, 'words'), words);
  return height;
}

function base(): Path {
  return { key: 'base', d: `M0 ${TALL + 0.5}H${WIDTH}`, class: 'base' };
}

function under(part: Part, x: number): Note[] {
  return [
    { x, y: TALL + 17, text: part.name, class: 't12 quiet' },
    { x, y: TALL + 33, text: said(part), class: 't12 strong' },
  ];
}

/** A number as short as a picture has room for. */
function said({ value, unit }: Part): string {
  return formatValue(value, unit, {
    digits: 3,
    plain: unit !== 'percent' && !unit.startsWith('USD'),
  })
    .replace(' billion', 'bn')
    .replace(' million', 'm');
}

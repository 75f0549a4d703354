import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { gradeMarks } from '../../figure-kit/drawing/gradeMark.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { wrap } from '../../figure-kit/drawing/wrap.ts';
import type { Room } from '../../figure-kit/room.ts';
import { criteria, isCriterion, layers, signOf } from './maths.ts';
import type { ShownLevers } from './show.ts';
import { scoreText } from './words.ts';

const HEADS: Readonly<Record<string, string>> = {
  ...layers,
  limits: 'limits',
  control: 'control',
  speed: 'speed',
  reversibility: 'undo',
  rights: 'rights',
};
const COLUMNS = Object.keys({ ...layers, ...criteria });
const SIDE = 15;

/** Proposals by layer and criterion, our coding: hollow cells, since none is data. */
export function drawMatrix(
  svg: Canvas,
  shown: ShownLevers,
  room: Room,
  y: number,
): { notes: Note[]; end: number } {
  const wide = room.name === 'wide';
  const cell = wide ? 40 : 33;
  const from = room.width - 66 - COLUMNS.length * cell - 12;
  const centre = (column: string) =>
    from + (COLUMNS.indexOf(column) + 0.5) * cell + (isCriterion(column) ? 12 : 0);
  const head = headOf(shown, room, y);
  const heads = COLUMNS.map((column, i): Note => ({
    key: `head/${column}`,
    x: centre(column),
    y: y + 66 + (i % 2) * 14,
    text: HEADS[column] ?? '',
    class: 't11 quiet',
    anchor: 'middle',
  }));
  const groups: Note[] = [
    { key: 'acts', x: centre('chip') - cell / 2, y: y + 48, text: 'would act on', class: 't12' },
    {
      key: 'reads',
      x: room.width,
      y: y + 48,
      text: '+ served, − harmed, 0 disputed',
      class: 't12',
      anchor: 'end',
    },
  ];
  let top = y + 90;
  const rows = shown.proposals.map((proposal) => {
    const lines = wrap(proposal.proposal, from - 24, 12.5);
    const height = lines.length * 15 + 7;
    top += height;
    return { proposal, lines, y: top - height, height };
  });
  const cells = rows.flatMap(({ proposal, y: at, height }) =>
    proposal.coding.map((code) => ({
      ...code,
      key: `cell/${proposal.id}/${code.column}`,
      x: centre(code.column),
      y: at + height / 2,
    })),
  );
  paths(
    layer(svg, 'matrix-rules'),
    rows.map(({ proposal, y: at }) => ({
      key: proposal.id,
      d: `M0 ${at + 0.5}H${room.width}`,
      class: 'grid',
    })),
  );
  gradeMarks(
    layer(svg, 'grades'),
    rows.map(({ proposal, y: at }) => ({ grade: proposal.grade, x: 0.5, y: at + 6.5 })),
  );
  join(layer(svg, 'cells', { marks: true }), 'rect', cells, {
    x: (c) => c.x - SIDE / 2,
    y: (c) => c.y - SIDE / 2,
    width: SIDE,
    height: SIDE,
    class: 'flat',
  });
  const signs = cells
    .filter(({ column }) => isCriterion(column))
    .map(({ key, x, y: at, value }): Note => ({
      key,
      x,
      y: at + 4,
      text: signOf(value),
      class: 't12',
      anchor: 'middle',
    }));
  const names = rows.flatMap(({ proposal, lines, y: at }) => [
    ...lines.map((text, i): Note => ({
      key: `${proposal.id}/${i}`,
      x: 16,
      y: at + 15 + i * 15,
      text,
      class: 't12',
    })),
    {
      key: `${proposal.id}/score`,
      x: room.width,
      y: at + 15,
      text: proposal.score === null ? '' : `${scoreText(proposal.score)} of ${proposal.known}`,
      class: 't12 num',
      anchor: 'end' as const,
    },
  ]);
  const sums = Object.keys(layers).map((column): Note => ({
    key: `sum/${column}`,
    x: centre(column),
    y: top + 18,
    text: String(actsOn(shown, column)),
    class: 't12 num strong',
    anchor: 'middle',
  }));
  const all: Note = {
    key: 'sum',
    x: 16,
    y: top + 18,
    text: 'Proposals that would act there',
    class: 't12 strong',
  };
  const notes = [...head, ...groups, ...heads, ...names, ...signs, all, ...sums];
  return { notes: notes.filter(({ text }) => text !== ''), end: top + 30 };
}

/** How many proposals, of a family or of all, act on a layer by our coding. */
export function actsOn({ proposals }: ShownLevers, column: string, family?: string): number {
  return proposals.filter(
    (one) =>
      (family === undefined || one.family === family) &&
      one.coding.some((code) => code.column === column),
  ).length;
}

/** The words over a matrix: how little of it the record supports. */
export function headOf(
  { unknown, cells, weighed, proposals }: ShownLevers,
  { width }: Room,
  y: number,
): Note[] {
  const scores = weighed
    ? 'scores by your weights, with how many cells are known'
    : 'no score until you set a weight';
  const lines = wrap(
    `${unknown} of ${cells} cells by criterion are unknown; ${scores}`,
    width - 12,
    12.5,
  );
  return [
    {
      key: 'matrix',
      x: 0,
      y: y + 14,
      text: `${proposals.length} proposals, our coding`,
      class: 't14 strong',
    },
    ...lines.map((text, i): Note => ({
      key: `matrix/${i}`,
      x: 0,
      y: y + 30 + i * 16,
      text,
      class: 't12 faint',
    })),
  ];
}

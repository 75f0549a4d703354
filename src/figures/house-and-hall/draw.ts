import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { join } from '../../figure-kit/drawing/join.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import type { Note } from '../../figure-kit/drawing/note.ts';
import { LINE, paragraph } from '../../figure-kit/drawing/paragraph.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { buildingIn } from './building.ts';
import { leverIn } from './lever.ts';
import { sidesOf } from './maths.ts';
import type { ShownPlace } from './maths.ts';
import { picksIn } from './picks.ts';
import { stageOf } from './place.ts';
import type { Stage } from './place.ts';
import { STANDS, sizeOf } from './words.ts';

export interface Picture {
  readonly places: readonly ShownPlace[];
  readonly place: ShownPlace;
  readonly pulled: boolean;
}

/** A house and a hall on one ground with a lever between them, whose hand it is, and the places to choose from. */
export function drawHouse(svg: Canvas, { places, place, pulled }: Picture, room: Room): void {
  const stage = stageOf(room);
  const [house, hall] = sidesOf(place).map((part) => part * stage.side) as [number, number];
  const caption = captionIn(place, stage);
  const picks = picksIn(places, stage, caption.bottom + 14);
  size(svg, room, picks.bottom + 2);
  const [houseLook, hallLook] = place.looks;
  const at = { ground: stage.ground };
  paths(layer(svg, 'scene'), [
    { key: 'ground', class: 'base', d: `M0 ${stage.ground}H${stage.hall + stage.side / 2 + 2}` },
    ...leverIn(
      place.outcome,
      pulled,
      { house: stage.house + house / 2, hall: stage.hall - hall / 2, roof: stage.ground - hall },
      stage,
    ),
    ...buildingIn({
      ...at,
      key: 'house',
      kind: 'house',
      look: houseLook,
      middle: stage.house,
      side: house,
      dashed: place.house === null,
    }),
    ...buildingIn({
      ...at,
      key: 'hall',
      kind: 'hall',
      look: hallLook,
      middle: stage.hall,
      side: hall,
      dashed: place.hall === null,
    }),
    ...picks.paths,
  ]);
  join(
    layer(svg, 'picks', { marks: true }),
    'path',
    [
      ...picks.marks,
      { key: 'lever', d: `M${stage.lever - 30} ${stage.ground - 74}h60v74h-60z`, class: 'grip' },
    ],
    { d: ({ d }) => d, class: (mark) => mark.class },
  );
  write(layer(svg, 'notes'), [...under(place, stage), ...caption.notes, ...picks.notes]);
}

/** How each stands and how large it is, under it; a question over both where nothing is said. */
function under(
  { outcome, looks, house, hall }: ShownPlace,
  { house: left, hall: right, lever, ground }: Stage,
): Note[] {
  const stands = (
    x: number,
    name: string,
    look: ShownPlace['looks'][0],
    megawatts: number | null,
  ) =>
    look === 'none'
      ? [{ x, y: ground + 20, text: STANDS.none, class: 't13 quiet', anchor: 'middle' as const }]
      : [
          {
            x,
            y: ground + 20,
            text: `${name}: ${STANDS[look]}`,
            class: 't13 strong',
            anchor: 'middle' as const,
          },
          {
            x,
            y: ground + 37,
            text: megawatts === null ? 'size not known' : sizeOf(megawatts),
            class: 't12 quiet',
            anchor: 'middle' as const,
          },
        ];
  const asked = looks[0] === 'unsaid';
  return [
    ...stands(left, 'House', looks[0], house),
    ...stands(right, 'Hall', looks[1], hall),
    ...(asked
      ? [{ x: lever, y: ground - 74, text: '?', class: 'big', anchor: 'middle' as const }]
      : []),
    ...(outcome === 'valve'
      ? [
          {
            x: lever,
            y: ground + 20,
            text: 'gas valve',
            class: 't12 quiet',
            anchor: 'middle' as const,
          },
        ]
      : []),
  ];
}

/** Whose hand, on what paper, when, and where it stands: a heading and a paragraph each. */
function captionIn(place: ShownPlace, { caption: { x, y, width }, ground }: Stage) {
  const notes: Note[] = [];
  let at = y;
  for (const [head, text] of [
    ['Whose hand', place.hand],
    ['On what paper', place.paper],
    ['When', place.when],
    ['Where it stands', place.state],
  ] as const) {
    notes.push({ x, y: at, text: head, class: 't11 faint' });
    const lines = paragraph(text, { x, y: at + LINE, width, class: 't12' });
    notes.push(...lines);
    at += LINE * (lines.length + 1) + 9;
  }
  return { notes, bottom: Math.max(at - LINE, ground + 44) };
}

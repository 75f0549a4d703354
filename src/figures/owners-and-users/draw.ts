import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import { layer } from '../../figure-kit/drawing/layer.ts';
import { write } from '../../figure-kit/drawing/note.ts';
import { paths } from '../../figure-kit/drawing/paths.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import { size } from '../../figure-kit/drawing/size.ts';
import type { Room } from '../../figure-kit/room.ts';
import { blockPath } from './block.ts';
import type { Grain, Inside } from './block.ts';
import type { Campuses } from './campuses.ts';
import type { PlacedSite } from './flow.ts';
import { concerns } from './maths.ts';
import type { ReadSite } from './maths.ts';
import { grainOf, place } from './place.ts';
import type { WorldSheets } from './worldSheet.ts';

/** Draws the campuses, or the world; the same layers for both, so that what leaves the picture leaves its layer. */
export function drawOwners(
  svg: Canvas,
  { campuses, sheets }: { campuses: Campuses | null; sheets: WorldSheets | null },
  room: Room,
): void {
  const sheet = campuses ? place(campuses.columns, campuses.groups, room) : null;
  const bars = sheets?.[room.name];
  const grain = grainOf(room);
  size(svg, room, sheet?.height ?? bars?.height ?? 0);
  paths(layer(svg, 'rules'), [...(sheet?.rules ?? []), ...(bars?.rules ?? [])]);
  paths(layer(svg, 'sites', { marks: true }), [
    ...(campuses ? (sheet?.sites ?? []).map((placed) => block(placed, campuses, grain)) : []),
    ...(bars?.bars ?? []),
  ]);
  paths(layer(svg, 'ranges'), bars?.ranges ?? []);
  write(layer(svg, 'words'), [...(sheet?.notes ?? []), ...(bars?.notes ?? [])]);
}

function block({ site, x, y }: PlacedSite, { focus, excluded }: Campuses, grain: Grain): Path {
  const out = (excluded && site.kind === 'shared') || (focus !== null && !concerns(site, focus));
  return {
    key: site.key,
    x,
    y,
    d: blockPath(site.size, grain, insideOf(site)),
    class: out ? 'unit gone' : `sq unit f-${site.owner?.colour ?? 'other'} ${lookOf(site)}`.trim(),
  };
}

/** Filled where the user is sure, pale where likely, hollow and dashed where guessed, hollow where not named. */
function lookOf({ kind, sure }: ReadSite): string {
  if (kind === 'unnamed') return 'none blank';
  if (sure === 'speculative') return 'low';
  if (sure === 'likely') return 'medium';
  return kind === 'shared' ? 'several' : '';
}

function insideOf({ kind }: ReadSite): Inside {
  return kind === 'shared' ? 'split' : kind === 'unnamed' ? 'dotted' : 'plain';
}

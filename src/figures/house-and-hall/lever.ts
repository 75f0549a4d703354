import { marker } from '../../figure-kit/drawing/marker.ts';
import type { Path } from '../../figure-kit/drawing/paths.ts';
import type { Outcome } from './maths.ts';
import type { Stage } from './place.ts';

/** Length of the lever's arm, and height of its foot and of the wire, in px. */
const [ARM, FOOT] = [46, 12];

/** Where the wires end: the walls of house and hall, and the roof of the hall. */
export interface Ends {
  readonly house: number;
  readonly hall: number;
  readonly roof: number;
}

/** The lever between house and hall with its two wires; the wire of what was cut is broken. */
export function leverIn(outcome: Outcome, pulled: boolean, ends: Ends, stage: Stage): Path[] {
  const y = stage.ground - FOOT;
  const middle = stage.lever;
  const cut = pulled && ['hall', 'itself', 'valve'].includes(outcome);
  const house = outcome === 'valve' ? '' : `M${ends.house} ${y}H${middle}`;
  return [
    { key: 'wire/house', class: 'wire', d: house },
    { key: 'wire/hall', class: cut ? 'wire dark' : 'wire', d: `M${middle} ${y}H${ends.hall}` },
    ...handleOf(outcome, pulled, ends, stage),
  ];
}

/** Upright until it is pulled; where nothing is written it has nowhere to go, and a broken arm. */
function handleOf(
  outcome: Outcome,
  pulled: boolean,
  { roof }: Ends,
  { ground, lever, hall }: Stage,
): Path[] {
  if (outcome === 'valve') return valveAt(lever, ground - FOOT);
  const [x, y] = outcome === 'itself' ? [hall, roof] : [lever, ground];
  const lean = pulled && outcome !== 'nothing' ? 0.75 : 0;
  const tip = { x: x + Math.sin(lean) * ARM, y: y - FOOT - Math.cos(lean) * ARM };
  const unsaid = pulled && outcome === 'nothing' ? ' unsaid' : '';
  return [
    { key: 'arm', class: `blade${unsaid}`, d: `M${x} ${y - FOOT}L${tip.x} ${tip.y}` },
    { key: 'knob', class: 'knob', d: marker('circle', 7), ...tip },
    { key: 'foot', class: 'swfill', d: `M${x - 13} ${y}v${-FOOT}h26v${FOOT}z` },
  ];
}

/** A wheel on the pipe. */
function valveAt(x: number, y: number): Path[] {
  return [
    { key: 'arm', class: 'blade', d: `M${x} ${y}v-26` },
    { key: 'knob', class: 'knob', d: marker('circle', 14), x, y: y - 26 },
    { key: 'foot', class: 'blade', d: `M${x - 14} ${y - 26}h28M${x} ${y - 40}v28` },
  ];
}

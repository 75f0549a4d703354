import type { Lane } from './deals.ts';
import type { ShownEvent } from './maths.ts';

/** Height of a lane: its largest square and room for words. */
const HEIGHTS: Readonly<Record<string, number>> = {
  microsoft: 80,
  coreweave: 40,
  google: 34,
  oracle: 76,
  amazon: 54,
  amd: 34,
  broadcom: 34,
  cerebras: 38,
  nvidia: 50,
  abilene: 34,
};

const CAPTIONS = {
  clouds: 'Clouds',
  chips: 'Chips, bought direct',
  lapsed: 'Fell through',
} as const;

/** A lane and its base line, px. */
export interface PlacedLane extends Lane {
  readonly base: number;
  /** Written over the first lane of a section, else empty. */
  readonly caption: string;
  readonly top: number;
}

/** The lanes from `top` down; a section starts with a caption. */
export function placeLanes(lanes: readonly Lane[], top: number): PlacedLane[] {
  let y = top;
  return lanes.map((lane, i) => {
    const first = lanes[i - 1]?.section !== lane.section;
    if (first) y += i ? 34 : 0;
    const placed = {
      ...lane,
      top: y,
      base: y + (HEIGHTS[lane.key] ?? 40),
      caption: first ? CAPTIONS[lane.section] : '',
    };
    y = placed.base;
    return placed;
  });
}

/** Two scales of years with a break between them: nothing was signed from 2020 to 2024. */
export function timeScale(mid: boolean): { x: (t: number) => number; tear: number } {
  const [first, perYear, second, perLateYear] = mid ? [92, 11.2, 236, 258] : [118, 17.5, 330, 385];
  const x = (t: number) =>
    t < 2025 ? first + (t - 2016) * perYear : second + (t - 2025) * perLateYear;
  return { x, tear: mid ? 188 : 282 };
}

/** Side of the square of a sum, px: its area is dollars. A sum that is not stated has no area. */
export function sideOf({ usd }: ShownEvent, k: number): number {
  return usd === null ? 12 : k * Math.sqrt(usd);
}

import { textWidth } from '../../figure-kit/drawing/textWidth.ts';
import { blockHeight, blockWidth } from './block.ts';
import type { Grain } from './block.ts';
import type { ReadSite } from './maths.ts';

/** Sites under one caption. */
export interface Cluster {
  readonly key: string;
  readonly caption: string;
  /** The caption where the cluster begins a line and nothing stands before it. */
  readonly alone: string;
  readonly sites: readonly ReadSite[];
}

/** Where a site's block stands: left end and base line, in px of its cell. */
export interface PlacedSite {
  readonly site: ReadSite;
  readonly x: number;
  readonly y: number;
}

export interface PlacedCaption {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What a cell comes to. */
export interface Flow {
  readonly sites: readonly PlacedSite[];
  readonly captions: readonly PlacedCaption[];
  readonly height: number;
}

const CAPTION = 15;
const BETWEEN_SITES = 2;
const BETWEEN_CLUSTERS = 13;
const BETWEEN_LINES = 9;

/** Sets clusters from left to right in a cell of some width; what does not fit begins a new line. */
export function flow(clusters: readonly Cluster[], width: number, grain: Grain): Flow {
  const sites: PlacedSite[] = [];
  const captions: PlacedCaption[] = [];
  const tall = blockHeight(grain);
  let [x, top] = [0, 0];
  const newLine = (caption: number) => {
    top += caption + tall + BETWEEN_LINES;
    x = 0;
  };
  for (const { key, caption, alone, sites: members } of clusters) {
    const next = textWidth(caption, 11.5);
    const wide = members.reduce(
      (sum, { size }) => sum + blockWidth(size, grain) + BETWEEN_SITES,
      -BETWEEN_SITES,
    );
    if (x > 0 && x + Math.max(wide, next) > width) newLine(CAPTION);
    const text = x > 0 ? caption : alone;
    captions.push({ key, text, x, y: top + 10 });
    const start = x;
    let base = top + CAPTION + tall;
    for (const site of members) {
      const w = blockWidth(site.size, grain);
      if (x > 0 && x + w > width + 0.5) {
        newLine(0);
        base = top + CAPTION + tall;
      }
      sites.push({ site, x, y: base });
      x += w + BETWEEN_SITES;
    }
    x = Math.max(x - BETWEEN_SITES, start + textWidth(text, 11.5)) + BETWEEN_CLUSTERS;
  }
  return { sites, captions, height: clusters.length ? top + CAPTION + tall : 0 };
}

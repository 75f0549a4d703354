import { Parser } from 'htmlparser2';
import type { Place } from '../evidence/place.ts';
import type { Anchor, Reach, SitePage } from './sitePage.ts';

const LOADS = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);
const HEADING = /^h[1-6]$/u;
const LOADED_LINKS = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest']);

/** Reads one built page of HTML. */
export function readPage(html: string, path: string, file: string): SitePage {
  const anchors: Anchor[] = [];
  const reaches: Reach[] = [];
  const styled: Place[] = [];
  let heading: { anchor: Anchor | undefined; text: string } | undefined;
  let title = '';
  const starts = lineStarts(html);
  const parser = new Parser({
    onopentag(tag, attributes) {
      const at = placeIn(starts, parser.startIndex);
      const { id, href, src, rel = '', style } = attributes;
      const anchor = id ? { ...at, id, tag, text: '' } : undefined;
      if (anchor) anchors.push(anchor);
      if (HEADING.test(tag)) heading = { anchor, text: '' };
      if (style !== undefined) styled.push(at);
      const address = tag === 'link' || tag === 'a' ? href : src;
      if (address)
        reaches.push({
          ...at,
          address,
          loads: LOADS.has(tag) || (tag === 'link' && LOADED_LINKS.has(rel)),
        });
    },
    ontext(text) {
      if (heading) heading.text += text;
    },
    onclosetag(tag) {
      if (!heading || !HEADING.test(tag)) return;
      const { anchor } = heading;
      const text = heading.text.replaceAll('§', '').replaceAll(/\s+/gu, ' ').trim();
      if (tag === 'h1') title ||= text;
      if (anchor) anchors[anchors.indexOf(anchor)] = { ...anchor, text };
      heading = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return { path, file, title, anchors, reaches, styled };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): Place {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, col: offset - (starts[line] ?? 0) + 1 };
}

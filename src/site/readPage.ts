import { Parser } from 'htmlparser2';
import type { Place } from '../evidence/place.ts';
import type { Anchor, Reach, SitePage } from './sitePage.ts';

const LOADS = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object']);
/** What names the thing it stands in; a source is named by its whole reference, `.ref`. */
const NAMES = /^(h[1-6]|dt|th)$/u;
const LOADED_LINKS = new Set(['stylesheet', 'preload', 'modulepreload', 'icon', 'manifest']);

/** Reads one built page of HTML. */
export function readPage(html: string, path: string, file: string): SitePage {
  const anchors: Anchor[] = [];
  const reaches: Reach[] = [];
  const styled: Place[] = [];
  /** Anchors that are open and have no name yet; the name the parser is in, and what in it is no part of it. */
  let open: { anchor: Anchor; depth: number }[] = [];
  let name: { depth: number; text: string } | undefined;
  let aside = 0;
  let depth = 0;
  let title = '';
  let forwards = false;
  const starts = lineStarts(html);
  const parser = new Parser({
    onopentag(tag, attributes) {
      const at = placeIn(starts, parser.startIndex);
      const { id, href, src, rel = '', style } = attributes;
      const isAside = tag === 'small' || attributes['class'] === 'fig-number';
      depth++;
      if (id) {
        const anchor = { ...at, id, tag, text: '', was: 'data-was' in attributes };
        anchors.push(anchor);
        open.push({ anchor, depth });
      }
      if (NAMES.test(tag) || attributes['class'] === 'ref') name ??= { depth, text: '' };
      if (isAside) aside ||= depth;
      if ('data-forwards' in attributes) forwards = true;
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
      if (name && !aside) name.text += text;
    },
    onclosetag(tag) {
      if (name?.depth === depth) {
        const text = name.text.replaceAll('§', '').replaceAll(/\s+/gu, ' ').trim();
        if (tag === 'h1') title ||= text;
        for (const { anchor } of open) anchors[anchors.indexOf(anchor)] = { ...anchor, text };
        open = [];
        name = undefined;
      }
      if (aside === depth) aside = 0;
      depth--;
      open = open.filter((one) => one.depth <= depth);
    },
  });
  parser.write(html);
  parser.end();
  return { path, file, title, forwards, anchors, reaches, styled };
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

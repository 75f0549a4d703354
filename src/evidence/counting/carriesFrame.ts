import type { Frame } from '../frame.ts';

/** Ways of saying that a number is true of a table and of nothing beyond it. */
const HERE =
  /\b(?:drawn|listed|shown|told|tracked|named|found|chosen|printed|read|kept|marked)\s+here\b|\b(?:in|of|on|from|within)\s+(?:this|the|our)\s+(?:table|register|list|dataset|figure|picture|matrix|timeline)\b|\b(?:tracked|listed)\s+\p{L}+|\b(?:we|Epoch(?:\sAI)?)\s+(?:drew|read|found|draws?|lists?|tracks?)\b/iu;

/** Whether a text that counts rows of a table says within what it counts; where every row may be counted it need not. */
export function carriesFrame(text: string, { countable }: Frame): boolean {
  if (countable === true || HERE.test(text)) return true;
  return typeof countable === 'object' && text.toLowerCase().includes(core(countable.within));
}

/** The words of a frame without the article: "the deals listed here" may be "34 deals listed here". */
function core(within: string): string {
  return within.toLowerCase().replace(/^(?:the|our)\s/u, '');
}

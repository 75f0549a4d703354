/** Why a number in prose is bound to no cell. The first word is the kind; an assumption says after a colon why we make it. */
const WHY = /^(?:quotation|name|date|ordinal|list|definition|assumption:\s*\S.*)$/su;

export const EXACT_FIX =
  'say why="quotation", "name", "date", "ordinal", "list" (the sentence names them all), "definition" (what a word means) or "assumption: the reason we make it"';

/** Whether a reason for an unbound number is one of those the site accepts. */
export function isReason(why: string): boolean {
  return WHY.test(why.trim());
}

import { textWidth } from './textWidth.ts';

/** A text as far as it fits into `width` px at a type size in px, cut at a letter. */
export function clip(text: string, width: number, size: number, strong = false): string {
  let kept = text;
  for (let end = text.length; end && textWidth(kept, size, strong) > width; end--)
    kept = `${text.slice(0, end).trimEnd()}…`;
  return kept;
}

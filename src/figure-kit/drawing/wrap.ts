import { textWidth } from './textWidth.ts';

/** Breaks a text at spaces into lines no wider than `width` px at a type size in px. */
export function wrap(text: string, width: number, size: number, strong = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size, strong) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

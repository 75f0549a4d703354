import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../evidence/problem.ts';

/** A figure with a currency or a unit, as prose writes it. */
const FIGURE =
  /(?:[$€£]\s?\d[\d,.]*|\b\d[\d,.]*\s?(?:%|per cent\b|percent\b|(?:thousand|million|billion|trillion)\b|[kMGT]?W\b|[kMGT]Wh\b|FLOPs?\b|GPUs\b|chips\b|dollars\b|euros?\b|pounds\b|models\b|months\b|nanometres\b|nm\b|TOPS\b))/u;

interface Piece {
  readonly text: string;
  readonly line: number;
  readonly col: number;
}

/** A sentence as a run of texts, and whether a citation stands in it. */
interface Sentence {
  readonly pieces: Piece[];
  cited: boolean;
}

/** Figures in prose that are neither bound to a cell by <Value> nor in a sentence that cites a source. */
export function bareNumbers(tree: Root, file: string): Problem[] {
  const problems: Problem[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    for (const { pieces, cited } of sentencesOf(paragraph)) {
      if (cited) continue;
      for (const { text, line, col } of pieces) {
        const found = FIGURE.exec(text);
        if (!found) continue;
        problems.push({
          file,
          line,
          col: col + found.index,
          rule: 'bare-number',
          message: `"${found[0].trim()}" is bound to nothing`,
          fix: 'use <Value of="dataset/row/column" />, or cite the source in the same sentence',
        });
      }
    }
  });
  return problems;
}

function sentencesOf(paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = [{ pieces: [], cited: false }];
  const walk = (node: PhrasingContent) => {
    const last = sentences.at(-1);
    if (!last) return;
    if (node.type === 'text') addText(node.value, node.position?.start, sentences);
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') last.cited = true;
    else if ('children' in node) node.children.forEach(walk);
  };
  paragraph.children.forEach(walk);
  return sentences;
}

/** Adds a text to the sentence that is open, and opens the next after each full stop. */
function addText(
  value: string,
  start: { line: number; column: number } | undefined,
  sentences: Sentence[],
): void {
  let line = start?.line ?? 1;
  let col = start?.column ?? 1;
  for (const part of value.split(/(?<=[.!?]["”’)]?)(?=\s)|(?<=\n)/u)) {
    sentences.at(-1)?.pieces.push({ text: part, line, col });
    if (/[.!?]["”’)]?\s*$/u.test(part) && !/\b(?:vs|cf|No|St)\.\s*$/u.test(part))
      sentences.push({ pieces: [], cited: false });
    if (part.endsWith('\n')) [line, col] = [line + 1, 1];
    else col += part.length;
  }
}
